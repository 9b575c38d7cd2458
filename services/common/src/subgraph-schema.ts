import { buildSubgraphSchema, printSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { isObjectType, parse, type GraphQLSchema } from 'graphql';
import { buildSchema, createResolversMap, type BuildSchemaOptions } from 'type-graphql';
import { checkRole, type BaseContext } from './auth';
import { resolverOf, type References } from './references';

const FEDERATION =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@inaccessible"])\n';

type ResolverMap = Extract<Parameters<typeof buildSubgraphSchema>[0], { resolvers?: unknown }>['resolvers'];

export interface SubgraphDefinition<Context extends BaseContext> {
  resolvers: BuildSchemaOptions['resolvers'];
  references: References<Context>;
  /** Types that no query of ours returns: other services' entities that we add fields to. */
  extended?: NonNullable<BuildSchemaOptions['orphanedTypes']>;
}

/** The executable schema of one service, its entities resolvable from the others. */
export async function buildServiceSchema<Context extends BaseContext>({
  resolvers,
  references,
  extended = [],
}: SubgraphDefinition<Context>): Promise<GraphQLSchema> {
  const own = await buildSchema({
    resolvers,
    orphanedTypes: extended,
    authChecker: checkRole,
    authMode: 'error',
    skipCheck: true,
    validate: { forbidUnknownValues: false },
  });
  const schema = buildSubgraphSchema({
    typeDefs: parse(FEDERATION + printSchemaWithDirectives(own)),
    resolvers: createResolversMap(own) as ResolverMap,
  });
  for (const [name, rule] of Object.entries(references)) {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is not an entity of this service`);
    type.extensions = { ...type.extensions, apollo: { subgraph: { resolveReference: resolverOf(rule) } } };
  }
  return schema;
}

/** The text that is committed as `schema.graphql` and that the supergraph is composed from. */
export const printServiceSchema = (schema: GraphQLSchema): string => printSubgraphSchema(schema);
