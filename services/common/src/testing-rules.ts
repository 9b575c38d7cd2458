import { getMetadataStorage, Mutation, Query, Resolver } from 'type-graphql';
import { Role } from './actor';
import type { BaseContext } from './auth';
import { buildServiceSchema, type SubgraphDefinition } from './subgraph-schema';

const rulesOf = () =>
  new Map(
    getMetadataStorage().authorizedFields.map((rule) => [
      `${rule.target.name}.${rule.fieldName}`,
      rule.roles,
    ]),
  );

function operationsOf(): string[] {
  const { queries, mutations, fieldResolvers } = getMetadataStorage();
  const fetched = fieldResolvers.filter(({ kind }) => kind === 'external');
  return [...queries, ...mutations, ...fetched].map(
    ({ target, methodName }) => `${target.name}.${methodName}`,
  );
}

function withoutRule(): string[] {
  const rules = rulesOf();
  return operationsOf().filter((name) => !rules.get(name)?.length);
}

/**
 * Denied by default, for a service: each operation, each field that is fetched and each entity states who may have it,
 * and only `open` operations are for anybody.
 */
export function describeRules<Context extends BaseContext>(
  definition: SubgraphDefinition<Context>,
  open: string[],
): void {
  beforeAll(() => buildServiceSchema(definition));

  it('states who may call each operation and each field that is fetched', () => {
    expect(operationsOf().length).toBeGreaterThan(5);
    expect(withoutRule()).toEqual([]);
  });

  it('has no subscription, which the gateway would not carry', () => {
    expect(getMetadataStorage().subscriptions).toEqual([]);
  });

  it('states who may resolve each entity, and gives none to anybody', async () => {
    const schema = await buildServiceSchema(definition);
    const { classDirectives, objectTypes } = getMetadataStorage();
    const entities = classDirectives
      .filter(
        ({ directive: { nameOrDefinition } }) =>
          nameOrDefinition.includes('@key') && !nameOrDefinition.includes('resolvable: false'),
      )
      .map(({ target }) => objectTypes.find((type) => type.target === target)?.name ?? target.name);
    expect(entities.sort()).toEqual(Object.keys(definition.references).sort());
    for (const name of entities) expect(schema.getType(name)?.extensions['apollo']).toBeDefined();
    for (const { roles } of Object.values(definition.references)) {
      expect(roles.length).toBeGreaterThan(0);
      expect(roles).not.toContain(Role.ANYONE);
    }
  });

  it('leaves to anybody only what the public site needs', () => {
    const forAnybody = [...rulesOf()]
      .filter(([, roles]) => roles.includes(Role.ANYONE))
      .map(([name]) => name);
    expect(forAnybody.sort()).toEqual([...open].sort());
  });

  it('finds an operation that names nobody', () => {
    @Resolver()
    class ForgetfulResolver {
      @Query(() => Boolean)
      forgottenQuery() {
        return true;
      }

      @Mutation(() => Boolean)
      forgottenMutation() {
        return true;
      }
    }
    expect(withoutRule()).toEqual([
      `${ForgetfulResolver.name}.forgottenQuery`,
      `${ForgetfulResolver.name}.forgottenMutation`,
    ]);
  });
}
