import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLInputType,
} from 'graphql';

/** A place in an operation's variables where one value is typed. */
export interface Leaf {
  path: (string | number)[];
  /** Name of the scalar or enum that is wanted there. */
  type: string;
  required: boolean;
}

/** Every place of an argument, nested inputs and lists included. */
export const leavesOf = ({ name, type }: GraphQLArgument): Leaf[] => leavesIn(type, [name]);

function leavesIn(type: GraphQLInputType, path: Leaf['path']): Leaf[] {
  const inner = getNullableType(type);
  if (isListType(inner)) return leavesIn(inner.ofType, [...path, 0]);
  if (isInputObjectType(inner))
    return Object.values(inner.getFields()).flatMap((field) => leavesIn(field.type, [...path, field.name]));
  return [{ path, type: isEnumType(inner) ? 'enum' : inner.toString(), required: isNonNullType(type) }];
}

/** A copy of `variables` with another value at one place. */
export function withValue(variables: object, [key, ...rest]: Leaf['path'], value: unknown): object {
  if (key === undefined) throw new Error('a place has a path');
  const copy = (Array.isArray(variables) ? [...variables] : { ...variables }) as Record<
    string | number,
    unknown
  >;
  const inside = copy[key] ?? (typeof rest[0] === 'number' ? [] : {});
  copy[key] = rest.length === 0 ? value : withValue(inside as object, rest, value);
  return copy;
}

const HIDDEN = ['a\u200Bb', 'a\u202Eb\u2066c', '\u0000', 'a\u0007b', '\uD800', '\uE000', '\u3164'];
const LONG = 'a'.repeat(10_000);
const INJECTION = `'"; DROP TABLE account; -- \\' OR 1=1 {"$gt":""} <script> %_ {{7*7}}`;

const isText = ({ type }: Leaf) => type === 'String' || type === 'ID';

/** Values that no text of ours may have: each is refused, or leads to nothing. */
export const unfitTexts = (leaf: Leaf): unknown[] => (isText(leaf) ? [...HIDDEN, LONG] : []);

/** Values of another kind than the schema wants; an ID may be a whole number, a list may be one value (GraphQL). */
export function wrongKinds({ type, required }: Leaf): unknown[] {
  const kinds: Record<string, unknown[]> = {
    String: [7, true],
    ID: [true, 1.5],
    Int: ['7', 1.5, 1e300],
    Boolean: ['true', 1],
    enum: ['NO_SUCH_CHOICE', 7],
    DateTimeISO: ['yesterday', '2026-13-01T00:00:00Z', true],
  };
  return [...(kinds[type] ?? []), { a: 1 }, [[1]], ...(required ? [null] : [])];
}

/** Values that are well formed and strange: accepted as the text they are, or refused. */
export function strangeValues(leaf: Leaf): unknown[] {
  if (isText(leaf)) return ['', ' ', INJECTION, 'éÀ漢🔑', '-1', '0'];
  if (leaf.type === 'Int') return [-1, 0, 2_147_483_647];
  if (leaf.type === 'DateTimeISO') return ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z'];
  return [];
}
