import { testService } from '@balorg/common/testing';
import { createContext } from '../context';
import { db } from '../db';
import { definition } from '../definition';
import { PublicationChannel } from '../publications/publication-channel';
import { PublicationStatus } from '../publications/publication-status';
import { Publication } from '../publications/publication.entity';
import { aChange, type Change, type Opening } from '../../test/factories';
import { anOpenMailbox, publicationOf } from '../../test/publications';
import { onMailboxChanged } from './mailbox-changed.handler';

const { receive, announced } = testService({ ...definition, db, createContext });

/** A mailbox whose publication is in the given state; one that was sent may be there. */
async function aPublication(status: PublicationStatus, facts: Partial<Opening> = {}) {
  const opening = await anOpenMailbox(receive, { opening: facts });
  const mayBeThere = ['SENT', 'CONFIRMED', 'VISIBLE', 'TO_WITHDRAW'].includes(status);
  await db.manager.update(Publication, { mailboxId: opening.mailboxId }, { status, mayBeThere });
  return opening;
}

const { TO_SEND, SENT, CONFIRMED, VISIBLE, REFUSED, TO_WITHDRAW, WITHDRAWN, WITHHELD } = PublicationStatus;

it.each<[string, PublicationStatus, Partial<Change>, PublicationStatus]>([
  ['a hidden mailbox leaves the directory', VISIBLE, { listeRouge: true }, TO_WITHDRAW],
  ['a sent one is called back', SENT, { listeRouge: true }, TO_WITHDRAW],
  ['one that was not sent is kept back', TO_SEND, { listeRouge: true }, WITHHELD],
  ['a refused one is kept back', REFUSED, { hasManager: false }, WITHHELD],
  ['a mailbox without manager leaves the directory', CONFIRMED, { hasManager: false }, TO_WITHDRAW],
  ['a closed one leaves the directory', VISIBLE, { status: 'CLOSED' }, TO_WITHDRAW],
  ['a closed one that was never sent is done with', TO_SEND, { status: 'CLOSED' }, WITHDRAWN],
  ['a closed one that was kept back is done with', WITHHELD, { status: 'CLOSED' }, WITHDRAWN],
  ['a suspended one stays published', VISIBLE, { status: 'SUSPENDED' }, VISIBLE],
  ['a new description is sent', VISIBLE, { description: 'Officine du Vigan' }, TO_SEND],
  ['a new service is sent', CONFIRMED, { service: 'Accueil' }, TO_SEND],
  ['a withdrawn one stays withdrawn', WITHDRAWN, { description: 'Officine du Vigan' }, WITHDRAWN],
  ['a mailbox that may be published again is sent', WITHHELD, {}, TO_SEND],
  ['a withdrawal that lost its reason is dropped', TO_WITHDRAW, {}, TO_SEND],
  ['our own directory’s switch changes nothing', VISIBLE, { visibleInDirectory: false }, VISIBLE],
])('%s', async (_, status, change, expected) => {
  const opening = await aPublication(status);
  await receive(onMailboxChanged, aChange(opening, change));
  expect(await publicationOf(opening)).toMatchObject({ status: expected });
});

it.each([
  ['is sent where the file bears it', PublicationChannel.FILE, TO_SEND],
  ['changes nothing where the interface does not', PublicationChannel.FHIR, VISIBLE],
])('another dématérialisation %s', async (_, channel, status) => {
  const opening = await aPublication(VISIBLE);
  await db.manager.update(Publication, { mailboxId: opening.mailboxId }, { channel });
  await receive(onMailboxChanged, aChange(opening, { dematerialisation: !opening.dematerialisation }));
  expect(await publicationOf(opening)).toMatchObject({ status });
});

it('leaves withdrawn what a person withdraws', async () => {
  const opening = await aPublication(TO_WITHDRAW);
  await db.manager.update(Publication, { mailboxId: opening.mailboxId }, { stoppedByPerson: true });
  await receive(onMailboxChanged, aChange(opening));
  expect(await publicationOf(opening)).toMatchObject({ status: TO_WITHDRAW });
});

it('changes nothing by an older version, nor by the same one again', async () => {
  const opening = await aPublication(VISIBLE);
  await receive(onMailboxChanged, aChange(opening, { version: 5, description: 'Officine du Vigan' }));
  const after = await announced();
  await receive(onMailboxChanged, aChange(opening, { version: 4, listeRouge: true }));
  await receive(onMailboxChanged, aChange(opening, { version: 5, description: 'Autre nom' }));
  expect(await publicationOf(opening)).toMatchObject({
    status: TO_SEND,
    entry: { version: 5, description: 'Officine du Vigan', listeRouge: false },
  });
  expect(await announced()).toEqual(after);
});
