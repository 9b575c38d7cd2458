import { newId } from '@balorg/common';
import { testService } from '@balorg/common/testing';
import { createContext } from '../context';
import { db } from '../db';
import { definition } from '../definition';
import { Publication } from '../publications/publication.entity';
import { onRegionProfilePublished } from '../regions/region-profile-published.handler';
import { aChange, anOpening, aRegionProfile } from '../../test/factories';
import { anOpenMailbox, publicationOf } from '../../test/publications';
import { DirectoryEntry } from './directory-entry.entity';
import { onMailboxChanged } from './mailbox-changed.handler';
import { onMailboxOpened } from './mailbox-opened.handler';

const { receive, announced } = testService({ ...definition, db, createContext });

it('gives the mailbox its entry and sends it on its way', async () => {
  const opening = await anOpenMailbox(receive);
  expect(await db.manager.findOneByOrFail(DirectoryEntry, { mailboxId: opening.mailboxId })).toMatchObject({
    address: opening.address,
    displayAddress: opening.displayAddress,
    status: 'ACTIVE',
  });
  const publication = await publicationOf(opening);
  expect(publication).toMatchObject({ status: 'TO_SEND', channel: 'FHIR', held: false, step: 1 });
  expect(publication.nextAttemptAt).not.toBeNull();
  expect(await announced()).toMatchObject([
    {
      type: 'directory.publication-changed',
      content: { mailboxId: opening.mailboxId, status: 'TO_SEND', step: 1 },
    },
  ]);
});

it('changes nothing the second time, under the same message or another', async () => {
  const opening = await anOpenMailbox(receive);
  await receive(onMailboxOpened, opening);
  await receive(onMailboxOpened, opening, newId());
  expect(await db.manager.count(Publication)).toBe(1);
  expect(await announced()).toHaveLength(1);
});

it.each([
  ['the mailbox is on the liste rouge', { listeRouge: true }],
  ['nobody can open it yet', { hasManager: false }],
])('keeps it back when %s', async (_, facts) => {
  const opening = await anOpenMailbox(receive, { opening: facts });
  expect(await publicationOf(opening)).toMatchObject({ status: 'WITHHELD', nextAttemptAt: null });
});

it('publishes nationally what is only hidden from our own directory', async () => {
  const opening = await anOpenMailbox(receive, { opening: { visibleInDirectory: false } });
  expect(await publicationOf(opening)).toMatchObject({ status: 'TO_SEND' });
});

it('waits for "Publier" where the region says so', async () => {
  const opening = await anOpenMailbox(receive, { region: { publishesOnApproval: false } });
  expect(await publicationOf(opening)).toMatchObject({ status: 'TO_SEND', held: true, nextAttemptAt: null });
});

it('waits for the export where the region hands files over', async () => {
  const opening = await anOpenMailbox(receive, { region: { publicationChannel: 'FILE' } });
  expect(await publicationOf(opening)).toMatchObject({ channel: 'FILE', held: false, nextAttemptAt: null });
});

it('waits for the region’s settings when they are not known yet, and goes when they come', async () => {
  const opening = anOpening();
  await receive(onMailboxOpened, opening);
  expect(await publicationOf(opening)).toMatchObject({ channel: null, held: true, nextAttemptAt: null });
  await receive(onRegionProfilePublished, aRegionProfile());
  const publication = await publicationOf(opening);
  expect(publication).toMatchObject({ channel: 'FHIR', held: false });
  expect(publication.nextAttemptAt).not.toBeNull();
});

it('keeps the newest settings of a region, whatever comes last', async () => {
  await receive(onRegionProfilePublished, aRegionProfile({ version: 3, publicationChannel: 'FILE' }));
  await receive(onRegionProfilePublished, aRegionProfile({ version: 2, publicationChannel: 'FHIR' }));
  const opening = anOpening();
  await receive(onMailboxOpened, opening);
  expect(await publicationOf(opening)).toMatchObject({ channel: 'FILE' });
});

it('honours a change that was heard before the opening', async () => {
  const opening = anOpening();
  await receive(onRegionProfilePublished, aRegionProfile());
  await receive(onMailboxChanged, aChange(opening, { description: 'Officine du Vigan', listeRouge: true }));
  expect(await db.manager.count(Publication)).toBe(0);
  await receive(onMailboxOpened, opening);
  expect(await publicationOf(opening)).toMatchObject({
    status: 'WITHHELD',
    entry: { description: 'Officine du Vigan', listeRouge: true, address: opening.address },
  });
});

it('withdraws at once a mailbox that was closed before its opening was heard', async () => {
  const opening = anOpening();
  await receive(onMailboxChanged, aChange(opening, { status: 'CLOSED' }));
  await receive(onMailboxOpened, opening);
  expect(await publicationOf(opening)).toMatchObject({ status: 'WITHDRAWN' });
});

it('hears the opening and a change at the same moment', async () => {
  const opening = anOpening();
  await receive(onRegionProfilePublished, aRegionProfile());
  await Promise.all([
    receive(onMailboxOpened, opening),
    receive(onMailboxChanged, aChange(opening, { listeRouge: true })),
  ]);
  expect(await publicationOf(opening)).toMatchObject({ status: 'WITHHELD', entry: { listeRouge: true } });
});
