import {
  getNamedType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

export interface Operation {
  kind: 'query' | 'mutation';
  field: Field;
}

/** Every operation that a schema offers, the federation's own apart. */
export const operationsOf = (schema: GraphQLSchema): Operation[] =>
  (['query', 'mutation'] as const).flatMap((kind) => {
    const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
    const fields = Object.values(root?.getFields() ?? {});
    return fields.filter(({ name }) => !name.startsWith('_')).map((field) => ({ kind, field }));
  });

/** The least that must be asked below a field: nothing of a value, the rows of a page. */
export function selectionOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  const isPage = isObjectType(named) && 'items' in named.getFields();
  return isPage ? '{ items { __typename } }' : '{ __typename }';
}

/** The document that calls an operation with all its arguments as variables. */
export function documentOf({ kind, field }: Operation, selection = selectionOf(field.type)): string {
  const declared = field.args.map((arg) => `$${arg.name}: ${arg.type.toString()}`).join(', ');
  const given = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const inParentheses = (list: string) => (list ? `(${list})` : '');
  return `${kind} ${inParentheses(declared)} { ${field.name}${inParentheses(given)} ${selection} }`;
}
