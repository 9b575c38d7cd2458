import { testService } from '@balorg/common/testing';
import { createContext } from '../context';
import { db } from '../db';
import { definition } from '../definition';
import { advanceTimes, anOpenMailbox, publicationOf } from '../../test/publications';
import { startSimulator, type Simulator } from '../../test/simulator';
import { findBrokenPublications } from './find-broken-publications';
import { PublicationStatus } from '../publications/publication-status';
import { Publication } from '../publications/publication.entity';

const { receive } = testService({ ...definition, db, createContext });

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator();
});
beforeEach(() => simulator.reset());
afterAll(() => simulator.stop());

const broken = () => findBrokenPublications(db, simulator.partners.publisher);

async function aVisibleMailbox() {
  const opening = await anOpenMailbox(receive);
  await advanceTimes(simulator.partners, 3);
  return opening;
}

it('finds nothing wrong after a publication', async () => {
  await aVisibleMailbox();
  expect(await broken()).toEqual([]);
});

it('finds what the national directory lost', async () => {
  await aVisibleMailbox();
  await simulator.reset();
  expect(await broken()).toEqual([expect.stringContaining('is VISIBLE here and ABSENT there')]);
});

it.each([PublicationStatus.WITHDRAWN, PublicationStatus.WITHHELD, PublicationStatus.REFUSED])(
  'finds what stands there although it is %s',
  async (status) => {
    const { id } = await publicationOf(await aVisibleMailbox());
    await db.manager.update(Publication, id, { status });
    expect(await broken()).toEqual([expect.stringContaining(`is ${status} here and SAME there`)]);
  },
);

it('finds a mailbox without publication', async () => {
  const { id } = await publicationOf(await aVisibleMailbox());
  await db.query('DELETE FROM publication_step');
  await db.manager.delete(Publication, id);
  expect(await broken()).toEqual([expect.stringContaining('has 0 publications')]);
});

it('does not pass when the directory cannot be asked', async () => {
  await aVisibleMailbox();
  await simulator.fault({ target: 'write', fault: '500' });
  expect(await broken()).toEqual([expect.stringContaining('NO_ANSWER')]);
});
