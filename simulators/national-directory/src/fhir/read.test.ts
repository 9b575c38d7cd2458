import {
  ADDRESS,
  addressesOf,
  contactPoint,
  insertOf,
  metadataOf,
  PHARMACY,
  simulatorUnderTest,
  type Answer,
  type Bundle,
  type Organization,
  type Outcome,
  type SimulatorUnderTest,
} from '../simulator-under-test';

let simulator: SimulatorUnderTest;
beforeEach(async () => {
  simulator = await simulatorUnderTest();
});
afterEach(() => simulator.stop());

it('wants a key and says so in an OperationOutcome', async () => {
  for (const headers of [{}, { 'ESANTE-API-KEY': 'another key' }]) {
    const { status, body } = await simulator.read<Outcome>('metadata', headers as Record<string, string>);
    expect(status).toBe(401);
    expect(body).toMatchObject({ resourceType: 'OperationOutcome', issue: [{ code: 'login' }] });
  }
});

it('describes itself', async () => {
  const { body } = await simulator.read<{ fhirVersion: string }>('metadata');
  expect(body).toMatchObject({ resourceType: 'CapabilityStatement', fhirVersion: '4.0.1' });
});

it.each([
  'https://finess.esante.gouv.fr|819999012',
  'http://finess.sante.gouv.fr|819999012',
  'http://sirene.fr|81234567600017',
  'urn:oid:1.2.250.1.71.4.2.2|1819999012',
  '819999012',
])('finds the pharmacy by %s and writes the present systems', async (identifier) => {
  const { body } = await simulator.read(`Organization?identifier=${encodeURIComponent(identifier)}`);
  expect(body).toMatchObject({ type: 'searchset', total: 1 });
  expect(body.entry?.[0]?.resource).toMatchObject({
    id: 'finess-819999012',
    name: 'PHARMACIE DU CENTRE',
    identifier: [
      { system: 'urn:oid:1.2.250.1.71.4.2.2', value: '1819999012' },
      { system: 'https://finess.esante.gouv.fr', value: '819999012' },
      { system: 'https://sirene.fr', value: '81234567600017' },
    ],
    address: [{ line: ['12 PL DU VIGAN'], postalCode: '81000', city: 'ALBI' }],
    partOf: { reference: 'Organization/finess-819999509' },
  });
});

it('finds nobody with the number under another system', async () => {
  const { status, body } = await simulator.read(
    'Organization?identifier=https%3A%2F%2Fsirene.fr%7C819999012',
  );
  expect(status).toBe(200);
  expect(body.total).toBe(0);
  expect(body.entry).toBeUndefined();
});

it('knows legal entities as well, Corsica included', async () => {
  const { body } = await simulator.read<Organization>('Organization/finess-819999509');
  expect(body).toMatchObject({ type: [{ coding: [{ code: 'LEGAL-ENTITY' }] }] });
  const corsica = await simulator.read('Organization?identifier=2A9999018');
  expect(corsica.body.total).toBe(1);
});

it('answers 404 for an unknown id and 400 for a parameter it does not offer', async () => {
  const unknown = await simulator.read<Outcome>('Organization/finess-000000000');
  expect(unknown).toMatchObject({ status: 404, body: { issue: [{ code: 'not-found' }] } });
  const parameter = await simulator.read<Outcome>('Organization?mailbox-mss-type=ORG');
  expect(parameter.status).toBe(400);
  expect(parameter.body.issue[0]?.diagnostics).toContain('mailbox-mss-type');
});

it('goes through all organisations by next links, 50 at most to a page, each once', async () => {
  const ids: string[] = [];
  let next: string | undefined = 'Organization?_count=500';
  while (next !== undefined) {
    const { body }: Answer<Bundle> = await simulator.read(next);
    expect(body.entry?.length).toBeLessThanOrEqual(50);
    ids.push(...(body.entry ?? []).map(({ resource }) => resource.id));
    next = body.link.find(({ relation }) => relation === 'next')?.url;
    if (next === undefined) expect(ids).toHaveLength(body.total);
  }
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(100);
});

it('refuses a page size that is no number above zero', async () => {
  for (const count of ['0', '-1', 'many']) {
    expect((await simulator.read(`Organization?_count=${count}`)).status).toBe(400);
  }
});

it('searches addresses by their start, by a part, and exactly with case', async () => {
  await simulator.patch([insertOf(contactPoint())]);
  const total = async (query: string) => (await simulator.read(`Organization?${query}`)).body.total;
  expect(await total('mailbox-mss=pharmacie.du.centre')).toBe(1);
  expect(await total('mailbox-mss=centre')).toBe(0);
  expect(await total('mailbox-mss:contains=81000.ALBI')).toBe(1);
  expect(await total(`mailbox-mss:exact=${ADDRESS}`)).toBe(1);
  expect(await total(`mailbox-mss:exact=${ADDRESS.toLowerCase()}`)).toBe(0);
});

it('shows the public neither the liste rouge nor the responsible person', async () => {
  const hidden = 'direction.albi@pharmacien.oc.mssante.fr';
  await simulator.patch([
    insertOf(contactPoint(ADDRESS, [{ url: 'responsible', valueString: 'Claire Exemple, pharmacienne' }])),
    insertOf(contactPoint(hidden, [{ url: 'listeRouge', valueBoolean: true }])),
  ]);
  const found = await simulator.read(`Organization?identifier=${PHARMACY}`);
  expect(addressesOf(found.body.entry?.[0]?.resource)).toEqual([ADDRESS]);
  expect(JSON.stringify(found.body)).not.toContain('Claire Exemple');
  expect(metadataOf(found.body.entry?.[0]?.resource)).toEqual(['type', 'listeRouge']);
  expect((await simulator.read(`Organization?mailbox-mss:exact=${hidden}`)).body.total).toBe(0);
});

it('refuses the 18th call of a second, says when to come back, and lets calls in again later', async () => {
  await simulator.stop();
  simulator = await simulatorUnderTest({ READS_PER_SECOND: 17 });
  const answers = await Promise.all(Array.from({ length: 20 }, () => simulator.read<Outcome>('metadata')));
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused).toHaveLength(3);
  expect(refused[0]?.headers.get('Retry-After')).toBe('1');
  expect(refused[0]?.body.issue[0]?.code).toBe('throttled');
  await new Promise((resolve) => setTimeout(resolve, 1100));
  expect((await simulator.read('metadata')).status).toBe(200);
});
