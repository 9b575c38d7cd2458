import {
  ADDRESS,
  addressesOf,
  contactPoint,
  deleteOf,
  insertOf,
  metadataOf,
  PHARMACY,
  replaceOf,
  rewriteOf,
  simulatorUnderTest,
  type Outcome,
  type SimulatorUnderTest,
} from '../simulator-under-test';

let simulator: SimulatorUnderTest;
beforeEach(async () => {
  simulator = await simulatorUnderTest();
});
afterEach(() => simulator.stop());

const asOperatorSees = async () =>
  (await simulator.readAsOperator(`Organization?identifier=${PHARMACY}`)).body.entry?.[0]?.resource;

it.each([
  ['an ordinary mail address', insertOf(contactPoint('pharmacie@example.org'))],
  ['a domain that only looks like it', insertOf(contactPoint('a@mssante.fr.example.org'))],
  ['a personal mailbox', insertOf(contactPoint(ADDRESS, [], 'PER'))],
  ['an unknown detail', insertOf(contactPoint(ADDRESS, [{ url: 'colour', valueString: 'red' }]))],
  ['no metadata', insertOf({ system: 'email', value: ADDRESS, extension: [{ url: 'https://example.org' }] })],
  ['an index beyond the end', insertOf(contactPoint(), 9)],
  [
    'a move',
    {
      name: 'operation',
      part: [
        { name: 'type', valueCode: 'move' },
        { name: 'path', valueString: 'Organization.telecom' },
      ],
    },
  ],
  [
    'a path outside telecom',
    {
      name: 'operation',
      part: [
        { name: 'type', valueCode: 'delete' },
        { name: 'path', valueString: 'Organization.name' },
      ],
    },
  ],
  ['a replace of what is not there', rewriteOf(ADDRESS, 'listeRouge', { valueBoolean: true })],
  ['no operation', { name: 'something' }],
])('refuses %s with 422 and keeps nothing', async (_what, operation) => {
  const { status, body } = await simulator.patch<Outcome>([operation]);
  expect(status).toBe(422);
  expect(body.issue[0]?.diagnostics).not.toBe('');
  expect(addressesOf(await asOperatorSees())).toEqual([]);
});

it('changes what may change and refuses a new address or type', async () => {
  await simulator.patch([insertOf(contactPoint())]);
  expect((await simulator.patch([rewriteOf(ADDRESS, 'listeRouge', { valueBoolean: true })])).status).toBe(
    200,
  );
  expect((await simulator.patch([rewriteOf(ADDRESS, 'service', { valueString: 'Officine' })])).status).toBe(
    200,
  );
  expect(metadataOf(await asOperatorSees())).toEqual(['type', 'service', 'listeRouge']);
  const refused = [
    rewriteOf(ADDRESS, 'type', { valueCode: 'APP' }),
    replaceOf(ADDRESS, contactPoint(ADDRESS, [], 'APP')),
    replaceOf(ADDRESS, contactPoint('autre@pharmacien.oc.mssante.fr')),
  ];
  for (const operation of refused) {
    const { status, body } = await simulator.patch<Outcome>([operation]);
    expect(status).toBe(422);
    expect(body.issue[0]?.code).toBe('business-rule');
  }
});

it('replaces a whole mailbox, and deletes it, twice without harm', async () => {
  await simulator.patch([insertOf(contactPoint(ADDRESS, [{ url: 'service', valueString: 'Officine' }]))]);
  await simulator.patch([replaceOf(ADDRESS, contactPoint())]);
  expect(metadataOf(await asOperatorSees())).toEqual(['type', 'listeRouge']);
  expect(addressesOf((await simulator.patch([deleteOf(ADDRESS)])).body)).toEqual([]);
  const again = await simulator.patch([deleteOf(ADDRESS)]);
  expect(again).toMatchObject({ status: 200, body: { meta: { versionId: '4' } } });
});

it('carries out several operations together or none of them', async () => {
  const { status } = await simulator.patch([
    insertOf(contactPoint()),
    insertOf(contactPoint('not an address')),
  ]);
  expect(status).toBe(422);
  expect(addressesOf(await asOperatorSees())).toEqual([]);
});
