import { buildServiceSchema, Role } from '@balorg/common';
import { getMetadataStorage, Mutation, Query, Resolver } from 'type-graphql';
import { definition } from '../src/definition';

beforeAll(() => buildServiceSchema(definition));

const rulesOf = () =>
  new Map(
    getMetadataStorage().authorizedFields.map((rule) => [
      `${rule.target.name}.${rule.fieldName}`,
      rule.roles,
    ]),
  );

const operationsOf = () => {
  const { queries, mutations, fieldResolvers } = getMetadataStorage();
  const fetched = fieldResolvers.filter(({ kind }) => kind === 'external');
  return [...queries, ...mutations, ...fetched].map(
    ({ target, methodName }) => `${target.name}.${methodName}`,
  );
};

const withoutRule = () => {
  const rules = rulesOf();
  return operationsOf().filter((name) => !rules.get(name)?.length);
};

it('states who may call each operation and each field that is fetched', () => {
  expect(operationsOf().length).toBeGreaterThan(60);
  expect(withoutRule()).toEqual([]);
});

it('has no subscription, which the gateway would not carry', () => {
  expect(getMetadataStorage().subscriptions).toEqual([]);
});

it('states who may resolve each entity, and gives none to anybody', async () => {
  const schema = await buildServiceSchema(definition);
  const { classDirectives, objectTypes } = getMetadataStorage();
  const entities = classDirectives
    .filter(({ directive }) => directive.nameOrDefinition.includes('@key'))
    .map(({ target }) => objectTypes.find((type) => type.target === target)?.name ?? target.name);
  expect(entities.sort()).toEqual(Object.keys(definition.references).sort());
  for (const name of entities) expect(schema.getType(name)?.extensions['apollo']).toBeDefined();
  for (const { roles } of Object.values(definition.references)) {
    expect(roles.length).toBeGreaterThan(0);
    expect(roles).not.toContain(Role.ANYONE);
  }
});

it('leaves to anybody only what the public site needs', () => {
  const open = [...rulesOf()].filter(([, roles]) => roles.includes(Role.ANYONE)).map(([name]) => name);
  expect(open.sort()).toEqual([
    'AccountResolver.createAccount',
    'AccountResolver.me',
    'AccountResolver.requestPasswordReset',
    'AccountResolver.resetPassword',
    'DraftResolver.myDraft',
    'DraftResolver.openTracking',
    'DraftResolver.requestTracking',
    'DraftResolver.startMailboxRequest',
    'RegionProfileResolver.regionProfile',
    'RegionProfileResolver.regions',
    'SessionResolver.challenge',
    'SessionResolver.resendCode',
    'SessionResolver.signIn',
    'SessionResolver.signOut',
    'SessionResolver.verifyCode',
  ]);
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
