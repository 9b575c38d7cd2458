import { mkdtemp, appendFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadStructures } from '../register/load-structures';
import {
  ADDRESS,
  addressesOf,
  contactPoint,
  insertOf,
  metadataOf,
  PHARMACY,
  simulatorUnderTest,
  WRITE_KEY,
  type Outcome,
  type SimulatorUnderTest,
} from '../simulator-under-test';

const OTHER = 'https://finess.esante.gouv.fr|319999017';

let simulator: SimulatorUnderTest;
beforeEach(async () => {
  simulator = await simulatorUnderTest();
});
afterEach(() => simulator.stop());

const asOperatorSees = async () =>
  (await simulator.readAsOperator(`Organization?identifier=${PHARMACY}`)).body.entry?.[0]?.resource;

it('adds a mailbox that the operator and the public then read', async () => {
  const details = [
    { url: 'description', valueString: 'Boîte de la pharmacie' },
    { url: 'responsible', valueString: 'Claire Exemple' },
    { url: 'listeRouge', valueBoolean: false },
  ];
  const { status, body } = await simulator.patch([insertOf(contactPoint(ADDRESS, details))]);
  expect(status).toBe(200);
  expect(body.meta.versionId).toBe('2');
  expect(metadataOf(await asOperatorSees())).toEqual(['type', 'description', 'responsible', 'listeRouge']);
  expect((await simulator.read(`Organization?mailbox-mss:exact=${ADDRESS}`)).body.total).toBe(1);
});

it('reads the type as a CodeableConcept too', async () => {
  const box = contactPoint();
  const [metadata] = box.extension;
  const concept = { url: 'type', valueCodeableConcept: { coding: [{ code: 'APP' }] } };
  const value = { ...box, extension: [{ ...metadata, extension: [concept] }] };
  expect((await simulator.patch([insertOf(value)])).status).toBe(200);
  expect(JSON.stringify(await asOperatorSees())).toContain('"code":"APP"');
});

it('takes the same insert twice without a change, whatever the case of the address', async () => {
  await simulator.patch([insertOf(contactPoint())]);
  const again = await simulator.patch([insertOf(contactPoint(ADDRESS.toLowerCase()))]);
  expect(again.status).toBe(200);
  expect(again.body.meta.versionId).toBe('2');
  expect(addressesOf(again.body)).toEqual([ADDRESS]);
});

it('refuses an insert of a known address with another content', async () => {
  await simulator.patch([insertOf(contactPoint())]);
  const different = contactPoint(ADDRESS, [{ url: 'description', valueString: 'Autre chose' }]);
  const { status, body } = await simulator.patch<Outcome>([insertOf(different)]);
  expect(status).toBe(409);
  expect(body.issue[0]?.code).toBe('duplicate');
});

it('refuses an address that another organisation holds, even in another case', async () => {
  await simulator.patch([insertOf(contactPoint())]);
  const { status, body } = await simulator.patch<Outcome>(
    [insertOf(contactPoint(ADDRESS.toUpperCase().replace(/@.*/, '@pharmacien.oc.mssante.fr')))],
    { identifier: OTHER },
  );
  expect(status).toBe(409);
  expect(body.issue[0]?.diagnostics).toContain('819999012');
});

it('lets only one of two organisations have an address that both ask for at once', async () => {
  const answers = await Promise.all(
    [PHARMACY, OTHER].map((identifier) => simulator.patch([insertOf(contactPoint())], { identifier })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
});

it('answers 404 when no organisation matches, 412 when several do, 400 without a criterion', async () => {
  const body = [insertOf(contactPoint())];
  const none = await simulator.patch<Outcome>(body, {
    identifier: 'https://finess.esante.gouv.fr|819999998',
  });
  expect(none).toMatchObject({ status: 404, body: { issue: [{ code: 'not-found' }] } });
  const sirets = loadStructures().flatMap((structure) => (structure.kind === 'EG' ? [structure.siret] : []));
  const siret = sirets.find((one, at) => one !== '' && sirets.indexOf(one) !== at);
  const several = await simulator.patch<Outcome>(body, { identifier: `https://sirene.fr|${siret}` });
  expect(several).toMatchObject({ status: 412, body: { issue: [{ code: 'multiple-matches' }] } });
  const missing = await fetch(`${simulator.url}/operator/fhir/v2/Organization`, {
    method: 'PATCH',
    headers: { 'ESANTE-API-KEY': WRITE_KEY, 'Content-Type': 'application/fhir+json' },
    body: '{}',
  });
  expect(missing.status).toBe(400);
});

it('wants its own key, its content type and readable JSON', async () => {
  const send = (headers: Record<string, string>, body: string) =>
    fetch(`${simulator.url}/operator/fhir/v2/Organization?identifier=${PHARMACY}`, {
      method: 'PATCH',
      headers,
      body,
    });
  const key = { 'ESANTE-API-KEY': WRITE_KEY };
  const fhir = { 'Content-Type': 'application/fhir+json' };
  expect((await send({ ...fhir, 'ESANTE-API-KEY': 'wrong' }, '{}')).status).toBe(401);
  expect((await send({ ...key, 'Content-Type': 'application/json' }, '{}')).status).toBe(415);
  expect((await send({ ...key, ...fhir }, '{"resourceType":')).status).toBe(400);
  expect((await send({ ...key, ...fhir }, JSON.stringify('x'.repeat(200_000)))).status).toBe(413);
});

it('keeps its mailboxes between starts, past a line cut by a crash', async () => {
  await simulator.stop();
  const DATA_FILE = join(await mkdtemp(join(tmpdir(), 'directory-')), 'state.jsonl');
  simulator = await simulatorUnderTest({ DATA_FILE });
  await simulator.patch([insertOf(contactPoint())]);
  await simulator.stop();
  await appendFile(DATA_FILE, '{"finess":"8199');
  simulator = await simulatorUnderTest({ DATA_FILE });
  expect(addressesOf(await asOperatorSees())).toEqual([ADDRESS]);
  const again = await simulator.patch([insertOf(contactPoint())]);
  expect(again).toMatchObject({ status: 200, body: { meta: { versionId: '2' } } });
});
