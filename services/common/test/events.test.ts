import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import type { EntityManager } from 'typeorm';
import { inTransaction, newId } from '../src/database';
import { openLog } from '../src/log';
import { recordEvent, takeBack, type Recording } from '../src/outbox';
import { eventQueueName, openQueue, RETRIES } from '../src/queue';
import { settleDelivery, startReceipts } from '../src/receipts';
import { Relay } from '../src/relay';
import { eventKeys } from '../src/sealed';
import { on, subscribe, type Handler } from '../src/subscription';
import { testService } from '../src/testing';
import { openLine } from './line';
import { db, env, noteWritten, TinyResolver } from './tiny-service';

const log = openLog('test', 'silent');
const keys = eventKeys(env);
const { announced } = testService({
  resolvers: [TinyResolver],
  references: {},
  db,
  createContext: ({ actor, requestId }) => ({ actor, requestId }),
});

const redis = new Redis(env.REDIS_URL);
const open: { close: () => Promise<unknown> }[] = [];
let relay: Relay;

beforeEach(async () => {
  await emptyRedis();
  relay = new Relay(db, { ...env, sender: 'account' }, log);
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((part) => part.close()));
  await relay.stop();
});
afterAll(() => redis.quit());

/** Only what is ours: other test files work in the same Redis. */
async function emptyRedis() {
  const names = await redis.keys(`${env.REDIS_PREFIX}:*`);
  if (names.length > 0) await redis.del(...names);
}

const writeNote = (text: string, recording: Partial<Recording> = {}) =>
  inTransaction(db, async (tx) => {
    const id = newId();
    await tx.query('INSERT INTO note (id, text) VALUES (?, ?)', [id, text]);
    await recordEvent(tx, noteWritten, { text }, { subjectId: id, ...recording });
    return id;
  });

const hearNotes = on(noteWritten, async (tx: EntityManager, { text }, { id }) => {
  await tx.query('INSERT INTO heard (messageId, text) VALUES (?, ?)', [id, text]);
});

function startReader(handler: Handler = hearNotes, handlers = [handler]) {
  const reader = subscribe({ own: 'notification', db, keys, settings: env, log, handlers });
  open.push(reader);
  return reader;
}
const startReceiving = () => open.push(startReceipts(db, 'account', keys, env, log));

const heard = async () =>
  (await db.query<{ text: string }[]>('SELECT text FROM heard')).map(({ text }) => text);
const deliveries = () =>
  db.query<{ status: string; timesRelayed: number; sealed: string }[]>(
    'SELECT status, timesRelayed, sealed FROM delivery ORDER BY id',
  );
const statuses = async () => (await deliveries()).map(({ status }) => status);
/** As if the time after which an unacknowledged delivery is sent again had gone by. */
const letPatienceEnd = () =>
  db.query('UPDATE delivery SET nextAttemptAt = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND');

async function until(holds: () => Promise<boolean>) {
  const end = Date.now() + 10_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('it did not come to pass');
    await sleep(25);
  }
}
const untilStatus = (status: string) => until(async () => (await statuses()).join() === status);

describe('recording an event', () => {
  it('writes what each subscriber is owed, sealed', async () => {
    await writeNote('hello');
    expect(await announced()).toEqual([
      { type: 'account.note-written', subscriber: 'notification', content: { text: 'hello' } },
    ]);
    expect(JSON.stringify(await db.query('SELECT * FROM delivery'))).not.toContain('hello');
  });

  it('leaves nothing when the transaction is undone', async () => {
    const undone = inTransaction(db, async (tx) => {
      await recordEvent(tx, noteWritten, { text: 'never' }, { subjectId: newId() });
      throw new Error('second thoughts');
    });
    await expect(undone).rejects.toThrow('second thoughts');
    expect(await announced()).toEqual([]);
    expect(await relay.relayDue()).toBe(0);
  });

  it('refuses what the event does not promise', async () => {
    const text = 12 as unknown;
    const wrong = inTransaction(db, (tx) =>
      recordEvent(tx, noteWritten, { text: text as string }, { subjectId: newId() }),
    );
    await expect(wrong).rejects.toThrow();
    expect(await announced()).toEqual([]);
  });
});

describe('a delivery', () => {
  it('is done when its reader acknowledged it, and then holds nothing any more', async () => {
    startReceiving();
    startReader();
    await writeNote('hello');
    await relay.relayDue();
    await untilStatus('DONE');
    expect(await heard()).toEqual(['hello']);
    expect(await deliveries()).toEqual([{ status: 'DONE', timesRelayed: 1, sealed: '' }]);
  });

  it('has its effect once though it was handed over twice', async () => {
    startReader();
    await writeNote('once');
    await relay.relayDue();
    await until(async () => (await heard()).length > 0);
    expect(await statuses()).toEqual(['OPEN']);
    await letPatienceEnd();
    expect(await relay.relayDue()).toBe(1);
    startReceiving();
    await untilStatus('DONE');
    expect(await heard()).toEqual(['once']);
    expect((await deliveries())[0]?.timesRelayed).toBe(2);
  });

  it('waits for a reader that is down', async () => {
    startReceiving();
    await writeNote('patience');
    await relay.relayDue();
    await sleep(200);
    expect(await statuses()).toEqual(['OPEN']);
    startReader();
    await untilStatus('DONE');
    expect(await heard()).toEqual(['patience']);
  });

  it('arrives though Redis was emptied between the relay and the reader', async () => {
    startReceiving();
    await writeNote('kept');
    await relay.relayDue();
    await emptyRedis();
    startReader();
    await sleep(200);
    expect(await heard()).toEqual([]);
    await letPatienceEnd();
    await relay.relayDue();
    await untilStatus('DONE');
    expect(await heard()).toEqual(['kept']);
  });

  it('is handed over again when Redis was away', async () => {
    const line = await openLine(env.REDIS_URL);
    const behindLine = new Relay(db, { ...env, REDIS_URL: line.url, sender: 'account' }, log);
    open.push(line);
    startReceiving();
    startReader();
    await writeNote('before');
    await behindLine.relayDue();
    await untilStatus('DONE');

    await line.cut();
    await writeNote('meanwhile');
    await expect(behindLine.relayDue()).rejects.toThrow();
    expect(await statuses()).toEqual(['DONE', 'OPEN']);

    await line.mend();
    await until(async () => {
      await letPatienceEnd();
      return (await behindLine.relayDue().catch(() => 0)) > 0;
    });
    await until(async () => (await statuses()).join() === 'DONE,DONE');
    expect(await heard()).toEqual(['before', 'meanwhile']);
    await behindLine.stop();
  });

  it('shows Redis nothing of its content', async () => {
    await writeNote('a private word');
    await relay.relayDue();
    const jobs = (await redis.keys(`${env.REDIS_PREFIX}:events-notification-ordinary:*-*-*`)) ?? [];
    expect(jobs).toHaveLength(1);
    expect(JSON.stringify(await redis.hgetall(jobs[0] ?? ''))).not.toContain('private word');
  });

  it('leaves no trace of an effect that failed, and is tried again', async () => {
    startReceiving();
    let tries = 0;
    const unsteady = on(noteWritten, async (tx, { text }, { id }) => {
      await tx.query('INSERT INTO heard (messageId, text) VALUES (?, ?)', [id, text]);
      if (++tries < 3) throw new Error('not now');
    });
    startReader(unsteady);
    await writeNote('third time');
    await relay.relayDue();
    await hurryUntil(async () => (await statuses()).join() === 'DONE');
    expect(tries).toBe(3);
    expect(await heard()).toEqual(['third time']);
  });

  it('is dead and visible after eight tries, and stays so', async () => {
    startReceiving();
    let tries = 0;
    startReader(
      on(noteWritten, () => {
        tries++;
        return Promise.reject(new Error('never'));
      }),
    );
    await writeNote('poison');
    await relay.relayDue();
    await hurryUntil(async () => (await statuses()).join() === 'DEAD');
    expect(tries).toBe(RETRIES.attempts);
    const [delivery] = await deliveries();
    expect(delivery?.sealed).not.toBe('');
    await letPatienceEnd();
    expect(await relay.relayDue()).toBe(0);
    expect(await heard()).toEqual([]);
  });

  it('is tried anew when the word of its reader was lost', async () => {
    const reader = startReader(on(noteWritten, () => Promise.reject(new Error('never'))));
    await writeNote('unlucky');
    await relay.relayDue();
    const lane = await ordinaryLane();
    await hurryUntil(
      async () => (await lane.getJobCountByTypes('waiting', 'active', 'delayed', 'failed')) === 0,
    );
    expect(await statuses()).toEqual(['OPEN']);
    await reader.close();
    startReceiving();
    startReader();
    await letPatienceEnd();
    await relay.relayDue();
    await untilStatus('DONE');
    expect(await heard()).toEqual(['unlucky']);
  });

  it('is dead at once when nobody there listens to it', async () => {
    startReceiving();
    startReader(hearNotes, []);
    await writeNote('to nobody');
    await relay.relayDue();
    await untilStatus('DEAD');
  });

  it('does not leave before its time', async () => {
    await writeNote('later', { notBefore: new Date(Date.now() + 3_600_000) });
    expect(await relay.relayDue()).toBe(0);
    await letPatienceEnd();
    expect(await relay.relayDue()).toBe(1);
  });

  it('is not undone by a late word of failure', async () => {
    startReceiving();
    startReader();
    await writeNote('done');
    await relay.relayDue();
    await untilStatus('DONE');
    const [row] = await db.query<[{ id: string }]>('SELECT id FROM delivery');
    await settleDelivery(db, row.id, 'DEAD');
    expect(await statuses()).toEqual(['DONE']);
  });
});

describe('taking back', () => {
  const undo = (subjectId: string) => inTransaction(db, (tx) => takeBack(tx, subjectId, [noteWritten.type]));

  it('succeeds while nothing has left, and leaves nothing', async () => {
    const notBefore = new Date(Date.now() + 60_000);
    const id = await writeNote('regretted', { notBefore });
    const other = await writeNote('kept', { notBefore });
    expect(await undo(id)).toBe(true);
    expect((await announced()).map(({ content }) => content['text'])).toEqual(['kept']);
    expect(await undo(id)).toBe(false);
    expect(await undo(other)).toBe(true);
  });

  it('fails when it has left, and changes nothing', async () => {
    const id = await writeNote('gone');
    await relay.relayDue();
    expect(await undo(id)).toBe(false);
    expect(await statuses()).toEqual(['OPEN']);
  });

  it('never succeeds together with the relay', async () => {
    for (let round = 0; round < 10; round++) {
      const id = await writeNote(`round ${round}`);
      const [taken, relayed] = await Promise.all([undo(id), relay.relayDue()]);
      expect(Number(taken) + relayed).toBe(1);
    }
  });
});

async function ordinaryLane() {
  const lane = openQueue(eventQueueName('notification', 'ordinary'), env, log);
  await lane.waitUntilReady();
  open.push(lane);
  return lane;
}

/** Lets each next try come at once instead of after seconds and minutes. */
async function hurryUntil(holds: () => Promise<boolean>) {
  const lane = await ordinaryLane();
  await until(async () => {
    for (const job of await lane.getDelayed()) await job.promote();
    return holds();
  });
}
