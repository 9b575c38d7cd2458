import { openLog } from '@balorg/common';
import { testService } from '@balorg/common/testing';
import { setTimeout as pause } from 'node:timers/promises';
import { createContext } from '../context';
import { db } from '../db';
import { definition } from '../definition';
import type { Opening } from '../../test/factories';
import { anOpenMailbox, publicationOf } from '../../test/publications';
import { startSimulator, type Simulator } from '../../test/simulator';
import { PublicationRunner } from './publication-runner';

const { receive } = testService({ ...definition, db, createContext });

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator();
});
afterAll(() => simulator.stop());

it('takes several publications to the public within seconds, by two processes, each written once', async () => {
  const openings: Opening[] = [];
  for (let count = 0; count < 12; count++) openings.push(await anOpenMailbox(receive));
  const log = openLog('test', 'error');
  const runners = [1, 2].map(() => new PublicationRunner(db, simulator.partners, log).start());
  const end = Date.now() + 10_000;
  const statuses = async () =>
    Promise.all(openings.map(async (opening) => (await publicationOf(opening)).status as string));
  while (Date.now() < end && (await statuses()).some((status) => status !== 'VISIBLE')) await pause(100);
  await Promise.all(runners.map((runner) => runner.stop()));

  expect(new Set(await statuses())).toEqual(new Set(['VISIBLE']));
  const addresses = (await simulator.mailboxesOf('819999012')).map(({ address }) => address);
  expect(addresses.sort()).toEqual(openings.map(({ displayAddress }) => displayAddress).sort());
});
