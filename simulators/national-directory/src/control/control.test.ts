import {
  ADDRESS,
  contactPoint,
  insertOf,
  READ_KEY,
  simulatorUnderTest,
  WRITE_KEY,
  type SimulatorUnderTest,
} from '../simulator-under-test';

let simulator: SimulatorUnderTest;
beforeEach(async () => {
  simulator = await simulatorUnderTest();
});
afterEach(() => simulator.stop());

const PATHS = {
  read: '/fhir/v2/metadata',
  write: '/operator/fhir/v2/Organization?identifier=819999012',
  extraction: '/extraction',
  finess: '/finess/etablissements.csv',
};
type Target = keyof typeof PATHS;
const targets = Object.keys(PATHS) as Target[];

const order = (target: Target, fault: string, more = {}) => simulator.control('', { target, fault, ...more });

const call = (target: Target, init: RequestInit = {}) =>
  fetch(simulator.url + PATHS[target], {
    headers: { 'ESANTE-API-KEY': target === 'read' ? READ_KEY : WRITE_KEY },
    ...init,
  });

describe.each(targets)('on %s', (target) => {
  it('answers 500 as often as told, then normally', async () => {
    await order(target, '500', { times: 2 });
    expect((await call(target)).status).toBe(500);
    expect((await call(target)).status).toBe(500);
    expect((await call(target)).status).toBe(200);
  });

  it('answers 429 with Retry-After until told otherwise', async () => {
    await order(target, '429');
    const response = await call(target);
    expect(response.status).toBe(429);
    expect(response.headers.get('Retry-After')).toBe('1');
    await order(target, 'none');
    expect((await call(target)).status).toBe(200);
  });

  it('is slow by the delay asked for', async () => {
    await order(target, 'slow', { delayMs: 300 });
    const start = performance.now();
    expect((await call(target)).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThanOrEqual(290);
  });

  it('answers garbage with a clean 200', async () => {
    const sound = await (await call(target)).text();
    await order(target, 'garbage');
    const response = await call(target);
    expect(response.status).toBe(200);
    const body = await response.text();
    expect(body).not.toBe(sound);
    expect(() => JSON.parse(body)).toThrow();
  });

  it('hangs without a byte', async () => {
    await order(target, 'hang');
    await expect(call(target, { signal: AbortSignal.timeout(300) })).rejects.toThrow(/timeout/);
  });

  it('drops the connection before the whole answer is out', async () => {
    await order(target, 'drop');
    await expect(call(target).then((response) => response.arrayBuffer())).rejects.toThrow();
  });
});

it('can lose the answer of a write that was carried out', async () => {
  await order('write', 'drop', { afterWork: true, times: 1 });
  await expect(simulator.patch([insertOf(contactPoint())])).rejects.toThrow();
  const again = await simulator.patch([insertOf(contactPoint())]);
  expect(again).toMatchObject({ status: 200, body: { meta: { versionId: '2' } } });
});

it('refuses an order it does not understand', async () => {
  for (const wrong of [
    { target: 'read' },
    { target: 'mail', fault: '500' },
    { target: 'finess', fault: '500', afterWork: true },
  ]) {
    expect((await simulator.control('', wrong)).status).toBe(400);
  }
});

it('shows state and organisations, and resets', async () => {
  await simulator.patch([insertOf(contactPoint())]);
  await order('read', '500');
  const { body } = await simulator.control<{ callsByTarget: object }>('');
  expect(body).toMatchObject({
    mailboxes: 1,
    faults: [{ target: 'read', fault: '500' }],
    callsByTarget: { write: 1 },
  });
  const organization = await simulator.control('/organizations/819999012');
  expect(organization.body).toMatchObject({
    version: 2,
    mailboxes: [{ address: ADDRESS, listeRouge: false }],
  });
  expect((await simulator.control('/organizations/000000000')).status).toBe(404);
  expect((await simulator.control('/reset', {})).body).toMatchObject({ faults: [], calls: [], mailboxes: 1 });
  expect((await simulator.control('/reset', { mailboxes: true })).body).toMatchObject({ mailboxes: 0 });
});

it('shows a page of what it holds, with user text escaped, and says it is alive', async () => {
  await simulator.patch([
    insertOf(contactPoint(ADDRESS, [{ url: 'service', valueString: '<script>alert(1)</script>' }])),
  ]);
  const page = await (await fetch(simulator.url)).text();
  expect(page).toContain(ADDRESS);
  expect(page).not.toContain('<script>');
  expect((await fetch(`${simulator.url}/healthz`)).status).toBe(200);
});
