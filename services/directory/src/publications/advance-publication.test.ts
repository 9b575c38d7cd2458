import { aGradesAdministrator, testService } from '@balorg/common/testing';
import { createContext } from '../context';
import { db } from '../db';
import { definition } from '../definition';
import { onMailboxChanged } from '../entries/mailbox-changed.handler';
import { aChange, type Opening } from '../../test/factories';
import { advanceNow, advanceTimes, anOpenMailbox, publicationOf } from '../../test/publications';
import { startSimulator, type Simulator } from '../../test/simulator';
import { advanceOnce } from './publication-runner';
import { Publication } from './publication.entity';
import { PublicationStep } from './publication-step.entity';
import { takeDue } from './take-due';
import { withdrawPublication } from './withdraw-publication';

const { receive, announced } = testService({ ...definition, db, createContext });

const PHARMACY = '819999012';
const administrator = aGradesAdministrator({ regions: ['76'] });

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startSimulator();
});
beforeEach(() => simulator.reset());
afterAll(() => simulator.stop());

const addressesThere = async () =>
  (await simulator.mailboxesOf(PHARMACY)).map(({ address }) => address.toLowerCase());

const trackOf = async ({ id }: Publication) => {
  const steps = await db.manager.find(PublicationStep, {
    where: { publicationId: id },
    order: { id: 'ASC' },
  });
  return steps.map(({ status }) => status);
};

async function aVisibleMailbox(facts: Partial<Opening> = {}) {
  const opening = await anOpenMailbox(receive, { opening: facts });
  await advanceTimes(simulator.partners, 3);
  expect(await publicationOf(opening)).toMatchObject({ status: 'VISIBLE' });
  return opening;
}

it('sends, reads back and finds visible', async () => {
  const opening = await anOpenMailbox(receive, { opening: { service: 'Accueil' } });
  await advanceTimes(simulator.partners, 3);
  const publication = await publicationOf(opening);
  expect(publication).toMatchObject({
    status: 'VISIBLE',
    nextAttemptAt: null,
    leasedUntil: null,
    attempts: 0,
  });
  expect(publication.sentAt && publication.confirmedAt && publication.visibleAt).not.toBeNull();
  expect(await trackOf(publication)).toEqual(['TO_SEND', 'SENT', 'CONFIRMED', 'VISIBLE']);
  expect(await simulator.mailboxesOf(PHARMACY)).toMatchObject([
    {
      address: opening.displayAddress,
      description: opening.description,
      service: 'Accueil',
      listeRouge: false,
    },
  ]);
  const told = (await announced()).map(({ content }) => [content['status'], content['step']]);
  expect(told).toEqual([
    ['TO_SEND', 1],
    ['SENT', 2],
    ['CONFIRMED', 3],
    ['VISIBLE', 4],
  ]);
});

it('keeps the call and the answer of each step, without the key', async () => {
  const publication = await publicationOf(await aVisibleMailbox());
  const steps = await db.manager.findBy(PublicationStep, { publicationId: publication.id });
  const sent = steps.find(({ status }) => status === 'SENT');
  expect(sent?.raw).toContain('PATCH Organization?identifier=');
  expect(sent?.raw).toContain('→ 200');
  expect(JSON.stringify(steps)).not.toContain('write-key-of-the-tests');
});

it('is refused where the structure is unknown', async () => {
  const structure = { identifierType: 'FINESS' as const, identifier: '650000425', name: null };
  const opening = await anOpenMailbox(receive, {
    opening: { structure: { ...structure, postcode: null, town: null, departmentCode: null } },
  });
  await advanceNow(simulator.partners);
  const publication = await publicationOf(opening);
  expect(publication).toMatchObject({ status: 'REFUSED', nextAttemptAt: null, mayBeThere: false });
  expect(publication.lastAnswer).toContain('ne connaît pas cette structure');
});

/** The mailbox of somebody else, written past our back. */
async function somebodyElseWrites(finess: string, address: string, description: string) {
  const { publisher } = simulator.partners;
  const mailbox = {
    identifierType: 'FINESS' as never,
    identifier: finess,
    address,
    description,
    service: null,
  };
  const found = await publisher.look(mailbox);
  if (!('contactPoints' in found)) throw new Error(found.answer);
  expect(await publisher.write(mailbox, found)).toMatchObject({ outcome: 'DONE' });
}

it('is refused where another structure holds the address (409)', async () => {
  const opening = await anOpenMailbox(receive);
  await somebodyElseWrites('819999509', opening.displayAddress, 'Autre structure');
  await advanceNow(simulator.partners);
  const publication = await publicationOf(opening);
  expect(publication).toMatchObject({ status: 'REFUSED', mayBeThere: false });
  expect(publication.lastAnswer).toContain('a déjà cette adresse');
});

it('never overwrites what somebody else wrote under the address', async () => {
  const opening = await anOpenMailbox(receive);
  await somebodyElseWrites(PHARMACY, opening.displayAddress, 'Écrit par un autre');
  await advanceNow(simulator.partners);
  expect(await publicationOf(opening)).toMatchObject({ status: 'REFUSED' });
  expect(await simulator.mailboxesOf(PHARMACY)).toMatchObject([{ description: 'Écrit par un autre' }]);
});

it('takes an address that is there with our content for done', async () => {
  const opening = await anOpenMailbox(receive);
  await somebodyElseWrites(PHARMACY, opening.address, opening.description);
  await advanceTimes(simulator.partners, 3);
  expect(await publicationOf(opening)).toMatchObject({ status: 'VISIBLE' });
  expect(await simulator.mailboxesOf(PHARMACY)).toHaveLength(1);
});

it('is refused with a content that the directory does not accept (422)', async () => {
  const opening = await anOpenMailbox(receive, { opening: { displayAddress: 'pharmacie@exemple.fr' } });
  await advanceNow(simulator.partners);
  const publication = await publicationOf(opening);
  expect(publication).toMatchObject({ status: 'REFUSED' });
  expect(publication.lastAnswerRaw).toContain('→ 422');
});

it.each([
  ['500', 'est en panne'],
  ['429', 'trop de demandes'],
  ['garbage', 'incompréhensible'],
  ['drop', 'ne répond pas'],
] as const)('waits while the directory answers by %s, then goes on', async (fault, words) => {
  const opening = await anOpenMailbox(receive);
  await simulator.fault({ target: 'write', fault });
  await advanceTimes(simulator.partners, 3);
  const waiting = await publicationOf(opening);
  expect(waiting).toMatchObject({ status: 'TO_SEND', attempts: 3, leasedUntil: null });
  expect(waiting.lastAnswer).toContain(words);
  expect(waiting.nextAttemptAt?.getTime()).toBeGreaterThan(Date.now());
  expect(await trackOf(waiting)).toEqual(['TO_SEND', 'TO_SEND']);

  await simulator.fault({ target: 'write', fault: 'none' });
  await advanceTimes(simulator.partners, 3);
  expect(await publicationOf(opening)).toMatchObject({ status: 'VISIBLE' });
});

it('gives up a call after ten seconds, and tries again', async () => {
  const opening = await anOpenMailbox(receive);
  await simulator.fault({ target: 'write', fault: 'slow', delayMs: 12_000, times: 1 });
  const start = Date.now();
  await advanceNow(simulator.partners);
  expect(Date.now() - start).toBeLessThan(11_500);
  expect(await publicationOf(opening)).toMatchObject({ status: 'TO_SEND', attempts: 1 });
  await advanceTimes(simulator.partners, 3);
  expect(await publicationOf(opening)).toMatchObject({ status: 'VISIBLE' });
}, 30_000);

it('waits, and says so, while its key is refused', async () => {
  const opening = await anOpenMailbox(receive);
  await advanceNow(simulator.partnersWithoutKey);
  const publication = await publicationOf(opening);
  expect(publication).toMatchObject({ status: 'TO_SEND' });
  expect(publication.lastAnswer).toContain('prévenez l’exploitant');
});

it('writes once when the answer to the write was lost', async () => {
  const opening = await anOpenMailbox(receive);
  const look = simulator.partners.publisher.look.bind(simulator.partners.publisher);
  const losesTheWrite = {
    ...simulator.partners,
    publisher: Object.assign(
      Object.create(simulator.partners.publisher) as typeof simulator.partners.publisher,
      {
        async look(mailbox: Parameters<typeof look>[0]) {
          const found = await look(mailbox);
          await simulator.fault({ target: 'write', fault: 'drop', afterWork: true, times: 1 });
          return found;
        },
      },
    ),
  };
  await advanceNow(losesTheWrite);
  expect(await publicationOf(opening)).toMatchObject({ status: 'TO_SEND', mayBeThere: true });
  expect(await addressesThere()).toEqual([opening.address]);
  await advanceTimes(simulator.partners, 3);
  expect(await publicationOf(opening)).toMatchObject({ status: 'VISIBLE' });
  expect(await addressesThere()).toEqual([opening.address]);
});

it('goes on after a process that died with its lease, and sends once', async () => {
  const opening = await anOpenMailbox(receive);
  const [lost] = await takeDue(db, 1);
  expect(await takeDue(db, 1)).toEqual([]);
  await db.query('UPDATE publication SET leasedUntil = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND');
  await advanceTimes(simulator.partners, 3);
  if (lost) await advanceOnce(db, simulator.partners, lost);
  expect(await publicationOf(opening)).toMatchObject({ status: 'VISIBLE', step: 4 });
  expect(await addressesThere()).toEqual([opening.address]);
});

it('reads back later when the public does not find it yet', async () => {
  const opening = await anOpenMailbox(receive);
  await simulator.fault({ target: 'read', fault: '500' });
  await advanceTimes(simulator.partners, 5);
  expect(await publicationOf(opening)).toMatchObject({ status: 'CONFIRMED', attempts: 3 });
  await simulator.fault({ target: 'read', fault: 'none' });
  await advanceNow(simulator.partners);
  expect(await publicationOf(opening)).toMatchObject({ status: 'VISIBLE' });
});

it('rewrites what changed, in its place', async () => {
  const opening = await aVisibleMailbox();
  await receive(onMailboxChanged, aChange(opening, { description: 'Officine du Vigan', service: 'Accueil' }));
  await advanceTimes(simulator.partners, 3);
  expect(await publicationOf(opening)).toMatchObject({ status: 'VISIBLE' });
  expect(await simulator.mailboxesOf(PHARMACY)).toMatchObject([
    { address: opening.displayAddress, description: 'Officine du Vigan', service: 'Accueil' },
  ]);
});

it('takes a mailbox that went on the liste rouge out of the directory, and puts it back after', async () => {
  const opening = await aVisibleMailbox();
  await receive(onMailboxChanged, aChange(opening, { version: 2, listeRouge: true }));
  await advanceTimes(simulator.partners, 2);
  expect(await publicationOf(opening)).toMatchObject({ status: 'WITHHELD', mayBeThere: false });
  expect(await addressesThere()).toEqual([]);
  await receive(onMailboxChanged, aChange(opening, { version: 3 }));
  await advanceTimes(simulator.partners, 3);
  expect(await publicationOf(opening)).toMatchObject({ status: 'VISIBLE' });
});

it('takes out what a person withdraws, through an outage', async () => {
  const opening = await aVisibleMailbox();
  const { id } = await publicationOf(opening);
  await withdrawPublication(administrator, { ids: [id] });
  await simulator.fault({ target: 'write', fault: '500', times: 1 });
  await advanceNow(simulator.partners);
  expect(await publicationOf(opening)).toMatchObject({ status: 'TO_WITHDRAW' });
  await advanceTimes(simulator.partners, 2);
  expect(await publicationOf(opening)).toMatchObject({ status: 'WITHDRAWN', nextAttemptAt: null });
  expect(await addressesThere()).toEqual([]);
});

it('undoes a send that was under way when a person withdrew it', async () => {
  const opening = await anOpenMailbox(receive);
  const [underWay] = await takeDue(db, 1);
  if (!underWay) throw new Error('nothing was due');
  await withdrawPublication(administrator, { ids: [underWay.id] });
  expect(await takeDue(db, 1)).toEqual([]);
  await advanceOnce(db, simulator.partners, underWay);
  expect(await addressesThere()).toEqual([opening.address]);
  expect(await publicationOf(opening)).toMatchObject({ status: 'TO_WITHDRAW', leasedUntil: null });
  await advanceTimes(simulator.partners, 2);
  expect(await publicationOf(opening)).toMatchObject({ status: 'WITHDRAWN' });
  expect(await addressesThere()).toEqual([]);
});

it('gives each publication to one process only', async () => {
  for (let count = 0; count < 6; count++) await anOpenMailbox(receive);
  const taken = (await Promise.all([takeDue(db, 3), takeDue(db, 3), takeDue(db, 3)])).flat();
  expect(new Set(taken.map(({ id }) => id)).size).toBe(taken.length);
});
