import { getMetadataStorage } from 'type-graphql';
import { definition } from '../src/definition';

/** Reached through a list that has its rule, and says no more than how long that list is. */
const WITHIN_A_GUARDED_LIST = ['Page.total'];

describe('deny by default', () => {
  const { queries, mutations, subscriptions, fieldResolvers } = getMetadataStorage();
  const operations = [...queries, ...mutations, ...subscriptions, ...fieldResolvers]
    .map(({ target, methodName, roles }) => ({ name: `${target.name}.${methodName}`, roles }))
    .filter(({ name }) => !WITHIN_A_GUARDED_LIST.includes(name));

  beforeAll(async () => {
    const { buildServiceSchema } = await import('@balorg/common');
    await buildServiceSchema(definition);
  });

  it('finds the operations of this service', () => {
    expect(operations.length).toBeGreaterThanOrEqual(9);
  });

  it.each(operations.map(({ name }) => name))('%s names who may call it', (name) => {
    const roles = [...queries, ...mutations, ...subscriptions, ...fieldResolvers].find(
      ({ target, methodName }) => `${target.name}.${methodName}` === name,
    )?.roles;
    expect(roles).not.toHaveLength(0);
    expect(roles).toBeDefined();
  });

  it.each(Object.entries(definition.references))(
    'the reference to %s names who may ask',
    (_name, { roles }) => {
      expect(roles).not.toHaveLength(0);
    },
  );
});
