import { buildServiceSchema, Role } from '@balorg/common';
import { getMetadataStorage } from 'type-graphql';
import { definition } from '../src/definition';

beforeAll(() => buildServiceSchema(definition));

const nameOf = ({ target, methodName }: { target: { name: string }; methodName: string }) =>
  `${target.name}.${methodName}`;

const rulesOf = () =>
  new Map(
    getMetadataStorage().authorizedFields.map((rule) => [
      `${rule.target.name}.${rule.fieldName}`,
      rule.roles,
    ]),
  );

it('states who may call each operation and each field that is fetched', () => {
  const { queries, mutations, fieldResolvers } = getMetadataStorage();
  const own = fieldResolvers.filter(({ kind }) => kind === 'external');
  const operations = [...queries, ...mutations, ...own].map(nameOf);
  const rules = rulesOf();
  expect(operations.length).toBeGreaterThan(15);
  expect(operations.filter((name) => !rules.get(name)?.length)).toEqual([]);
});

it('has no subscription, which the gateway would not carry', () => {
  expect(getMetadataStorage().subscriptions).toEqual([]);
});

it('states who may resolve each entity', async () => {
  const schema = await buildServiceSchema(definition);
  const entities = getMetadataStorage()
    .classDirectives.filter(
      ({ directive }) =>
        directive.nameOrDefinition.includes('@key') &&
        !directive.nameOrDefinition.includes('resolvable: false'),
    )
    .map(
      ({ target }) =>
        getMetadataStorage().objectTypes.find((type) => type.target === target)?.name ?? target.name,
    );
  expect(entities.sort()).toEqual(Object.keys(definition.references).sort());
  for (const name of entities) expect(schema.getType(name)?.extensions['apollo']).toBeDefined();
  for (const { roles } of Object.values(definition.references)) expect(roles).not.toContain(Role.ANYONE);
});

it('leaves to anybody only what the public site needs', () => {
  const open = [...rulesOf()].filter(([, roles]) => roles.includes(Role.ANYONE)).map(([name]) => name);
  expect(open.sort()).toEqual([
    'DirectoryEntryResolver.searchDirectory',
    'ReferenceListsResolver.communes',
    'ReferenceListsResolver.professions',
    'StructureResolver.structure',
    'StructureResolver.structures',
  ]);
});
