import { testService } from '@balorg/common/testing';
import { createContext } from '../context';
import { db } from '../db';
import { definition } from '../definition';
import { anOpenMailbox } from '../../test/publications';
import { countLateDeliveries } from './count-late-deliveries';

const { receive } = testService({ ...definition, db, createContext });

const recordedBefore = (minutes: number) =>
  db.query('UPDATE outbox SET recordedAt = UTC_TIMESTAMP(3) - INTERVAL ? MINUTE', [minutes]);

it('counts what stays open too long', async () => {
  expect(await countLateDeliveries(db)).toBe(0);
  await anOpenMailbox(receive);
  await recordedBefore(14);
  expect(await countLateDeliveries(db)).toBe(0);
  await recordedBefore(16);
  expect(await countLateDeliveries(db)).toBe(1);
});

it.each(['DONE', 'DEAD'])('leaves out what is %s', async (status) => {
  await anOpenMailbox(receive);
  await recordedBefore(60);
  await db.query('UPDATE delivery SET status = ?', [status]);
  expect(await countLateDeliveries(db)).toBe(0);
});
