import { getNamedType, isObjectType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';
import type { Actor } from './actor';
import type { Answer } from './testing';
import { documentOf, operationsOf, selectionOf, type Operation } from './testing-documents';

/** What somebody came to: `yes`, `nothing` (no row, an empty list), or the code of the refusal. */
type Outcome = string;

/** One line a place of the graph: who came to what there. */
export type Matrix = Record<string, string>;

type Ask = (
  actor: Actor,
  document: string,
  variables: object,
) => Promise<Pick<Answer<object | null>, 'data' | 'errors'>>;

/** Who came to what, the most that anybody came to first. */
export function line(outcomes: Map<string, Outcome>): string {
  const names = new Map<Outcome, string[]>();
  for (const [name, outcome] of outcomes) names.set(outcome, [...(names.get(outcome) ?? []), name]);
  const order = [...names.keys()].sort((one, other) => rank(one) - rank(other) || one.localeCompare(other));
  return order.map((outcome) => `${outcome}: ${names.get(outcome)?.join(', ')}`).join(' | ');
}

const rank = (outcome: Outcome) => (outcome === 'yes' ? 0 : outcome === 'nothing' ? 1 : 2);

/** What an actor comes to at the end of `path`. */
export async function outcomeOf(
  ask: Ask,
  actor: Actor,
  { document, path }: Place,
  variables: object,
): Promise<Outcome> {
  const { data, errors } = await ask(actor, document, variables);
  const code = errors[0]?.extensions?.['code'];
  if (code !== undefined) return String(code);
  const values = path.reduce<unknown[]>((found, key) => found.flatMap((value) => below(value, key)), [data]);
  return values.some(isThere) ? 'yes' : 'nothing';
}

const below = (value: unknown, key: string): unknown[] => {
  const next = typeof value === 'object' && value !== null ? Reflect.get(value, key) : null;
  return Array.isArray(next) ? next : [next];
};

/** A page without rows is nothing, as an empty list and a count of none are. */
const isThere = (value: unknown): boolean => {
  if (value === null || value === undefined || value === false || value === 0) return false;
  const items: unknown = typeof value === 'object' ? Reflect.get(value, 'items') : undefined;
  return !Array.isArray(items) || items.length > 0;
};

export interface Place {
  document: string;
  path: string[];
}

/**
 * @param verdicts path to what says that something was done, by the type that is answered in any case
 */
export function placeOfOperation(operation: Operation, verdicts: Record<string, string[]> = {}): Place {
  const { name, type } = operation.field;
  const verdict = verdicts[getNamedType(type).name];
  if (!verdict) return { document: documentOf(operation), path: [name] };
  return { document: documentOf(operation, nested(verdict, '{ __typename }')), path: [name, ...verdict] };
}

interface Start {
  /** Of the query that it begins with, or of the entity. */
  name: string;
  type: GraphQLNamedType;
  path: string[];
  documentOf: (selection: string) => string;
}

/** A way to each field of each type that can be reached, the shortest one. */
export function placesFrom(starts: Start[]): Map<string, Place & { start: string }> {
  const places = new Map<string, Place & { start: string }>();
  const seen = new Set<GraphQLNamedType>();
  let reached = starts.map((start) => ({ ...start, below: [] as string[] }));
  while (reached.length > 0) {
    const next: typeof reached = [];
    for (const { type, below, ...start } of reached) {
      if (!isObjectType(type) || seen.has(type)) continue;
      seen.add(type);
      for (const field of Object.values(type.getFields())) {
        const here = [...below, field.name];
        const document = start.documentOf(nested(here, selectionOf(field.type)));
        places.set(`${type.name}.${field.name}`, {
          document,
          path: [...start.path, ...here],
          start: start.name,
        });
        next.push({ ...start, type: getNamedType(field.type), below: here });
      }
    }
    reached = next;
  }
  return places;
}

/** From the queries, those named first before the others. */
export function startsOfQueries(schema: GraphQLSchema, first: string[] = []): Start[] {
  const order = (name: string) => first.indexOf(name) + 1 || first.length + 1;
  return operationsOf(schema)
    .filter(({ kind }) => kind === 'query')
    .map((operation) => ({
      name: operation.field.name,
      type: getNamedType(operation.field.type),
      path: [operation.field.name],
      documentOf: (selection: string) => documentOf(operation, selection),
    }))
    .sort((one, other) => order(one.name) - order(other.name) || one.name.localeCompare(other.name));
}

/**
 * From an entity of another service, as the gateway asks for what we add to it; the variable of its representations
 * bears the type's name.
 */
export function startOfReference(schema: GraphQLSchema, name: string): Start {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no type of this service`);
  const documentOf = (selection: string) =>
    `query ($${name}: [_Any!]!) { _entities(representations: $${name}) { ... on ${name} ${selection} } }`;
  return { name, type, path: ['_entities'], documentOf };
}

const nested = (path: string[], selection: string) =>
  path.reduceRight((inner, name) => `{ ${name} ${inner} }`, selection);
