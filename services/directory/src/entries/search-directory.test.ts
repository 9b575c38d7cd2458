import { anAccountHolder, anActor, testService } from '@balorg/common/testing';
import { createContext } from '../context';
import { db } from '../db';
import { definition } from '../definition';
import { aChange, anOpening, type Change, type Opening } from '../../test/factories';
import { onMailboxChanged } from './mailbox-changed.handler';
import { onMailboxOpened } from './mailbox-opened.handler';

const { call, receive } = testService({ ...definition, db, createContext });

const SEARCH = `query ($q: String!, $filter: DirectoryFilter) {
  searchDirectory(q: $q, filter: $filter) { items { mailboxId address description town } total }
}`;

type Found = { searchDirectory: { items: { mailboxId: string; address: string }[]; total: number } };

async function found(q: string, filter: object = {}, actor = anActor()): Promise<string[]> {
  const { data } = await call<Found>(actor, SEARCH, { q, filter });
  expect(data.searchDirectory.total).toBe(data.searchDirectory.items.length);
  return data.searchDirectory.items.map(({ mailboxId }) => mailboxId);
}

async function anEntry(facts: Partial<Opening> = {}, change?: Partial<Change>): Promise<Opening> {
  const opening = anOpening(facts);
  await receive(onMailboxOpened, opening);
  if (change) await receive(onMailboxChanged, aChange(opening, change));
  return opening;
}

it.each(['albi centre', 'PHARMACIE DU CENTRE', '81000', 'urgences', 'pharmacien', 'mssante.fr albi', 'albí'])(
  'finds a mailbox by "%s"',
  async (q) => {
    const { mailboxId } = await anEntry({ service: 'Service des urgences' });
    expect(await found(q)).toEqual([mailboxId]);
  },
);

it('finds a whole address', async () => {
  const { mailboxId, displayAddress } = await anEntry();
  await anEntry({
    description: 'Officine du Piton',
    structure: { ...anOpening().structure, name: 'OFFICINE DU PITON', postcode: '12000', town: 'RODEZ' },
    displayAddress: 'Officine.12000.rodez@pharmacien.oc.mssante.fr',
  });
  expect(await found(displayAddress)).toEqual([mailboxId]);
});

it('finds what a change brought, and no longer what it took away', async () => {
  const { mailboxId } = await anEntry({}, { description: 'Officine du Vigan' });
  expect(await found('vigan')).toEqual([mailboxId]);
});

it.each<[string, Partial<Opening>, Partial<Change> | undefined]>([
  ['hidden at its opening', { visibleInDirectory: false }, undefined],
  ['hidden later', {}, { visibleInDirectory: false }],
  ['that nobody can open', { hasManager: false }, undefined],
  ['suspended', {}, { status: 'SUSPENDED' }],
  ['closed', {}, { status: 'CLOSED' }],
])('never finds a mailbox %s', async (_, opening, change) => {
  const { displayAddress } = await anEntry(opening, change);
  for (const actor of [anActor(), anAccountHolder()])
    for (const q of ['albi', displayAddress, '81000', 'pharmacie'])
      expect(await found(q, {}, actor)).toEqual([]);
});

it('never finds a mailbox whose opening was not heard', async () => {
  await receive(onMailboxChanged, aChange(anOpening(), { description: 'Officine du Vigan' }));
  expect(await found('vigan')).toEqual([]);
});

it('shows the liste rouge to account holders only, as Medimail does', async () => {
  const { mailboxId } = await anEntry({ listeRouge: true });
  expect(await found('albi')).toEqual([]);
  expect(await found('albi', {}, anAccountHolder())).toEqual([mailboxId]);
});

it('narrows by département, profession, region and kind', async () => {
  const { mailboxId } = await anEntry();
  expect(
    await found('albi', { departmentCode: '81', professionKey: 'G15-21', regionCode: '76', kind: 'ORG' }),
  ).toEqual([mailboxId]);
  expect(await found('albi', { departmentCode: '12' })).toEqual([]);
  expect(await found('albi', { professionKey: 'G15-10' })).toEqual([]);
  expect(await found('albi', { regionCode: '93' })).toEqual([]);
  expect(await found('albi', { kind: 'PER' })).toEqual([]);
});

it.each(['', '*', '+', '"', '(albi', 'albi" -pharmacie @3'])(
  'takes "%s" as words, never as operators',
  async (q) => {
    await anEntry();
    const { errors } = await call(anActor(), SEARCH, { q });
    expect(errors).toEqual([]);
  },
);
