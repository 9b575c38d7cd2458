import { testService } from '@balorg/common/testing';
import { createContext } from '../context';
import { db } from '../db';
import { definition } from '../definition';
import { advanceNow, anOpenMailbox, publicationOf } from '../../test/publications';
import { startSimulator, type Simulator } from '../../test/simulator';
import { Publication } from './publication.entity';
import { PublicationStatus } from './publication-status';
import { readExtraction } from './read-extraction';

const { receive, announced } = testService({ ...definition, db, createContext });

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator();
});
beforeEach(() => simulator.reset());
afterAll(() => simulator.stop());

/** Sent to the national directory, and not read back. */
async function aSentMailbox() {
  const opening = await anOpenMailbox(receive);
  await advanceNow(simulator.partners);
  expect(await publicationOf(opening)).toMatchObject({ status: 'SENT' });
  return opening;
}

it('marks visible what the extraction holds, and nothing else', async () => {
  const opening = await aSentMailbox();
  const absent = await anOpenMailbox(receive, { region: { publicationChannel: 'FILE' } });
  await db.manager.update(
    Publication,
    { mailboxId: absent.mailboxId },
    { status: PublicationStatus.CONFIRMED },
  );
  expect(await readExtraction(db, simulator.extractionUrl)).toEqual({ addresses: 1, becameVisible: 1 });
  expect(await publicationOf(opening)).toMatchObject({ status: 'VISIBLE', nextAttemptAt: null });
  expect(await publicationOf(absent)).toMatchObject({ status: 'CONFIRMED' });
});

it('changes nothing the second time', async () => {
  await aSentMailbox();
  await readExtraction(db, simulator.extractionUrl);
  const told = await announced();
  expect(await readExtraction(db, simulator.extractionUrl)).toMatchObject({ becameVisible: 0 });
  expect(await announced()).toEqual(told);
});

it('proves a first publication only', async () => {
  const opening = await aSentMailbox();
  await db.manager.update(Publication, { mailboxId: opening.mailboxId }, { visibleAt: new Date() });
  expect(await readExtraction(db, simulator.extractionUrl)).toMatchObject({ becameVisible: 0 });
});

it.each(['500', 'garbage', 'drop'] as const)(
  'marks nothing when the extraction comes by %s',
  async (fault) => {
    const opening = await aSentMailbox();
    await simulator.fault({ target: 'extraction', fault });
    await expect(readExtraction(db, simulator.extractionUrl)).rejects.toThrow();
    expect(await publicationOf(opening)).toMatchObject({ status: 'SENT' });
  },
);
