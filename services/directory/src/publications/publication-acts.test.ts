import { newId } from '@balorg/common';
import { aGradesAdministrator, anAccountHolder, anActor, testService } from '@balorg/common/testing';
import { createContext } from '../context';
import { db } from '../db';
import { definition } from '../definition';
import type { Opening } from '../../test/factories';
import { anOpenMailbox, publicationOf } from '../../test/publications';
import { PublicationStatus } from './publication-status';
import { Publication } from './publication.entity';

const { call, receive, announced } = testService({ ...definition, db, createContext });

const administrator = aGradesAdministrator({ regions: ['76'] });
const MUTATIONS = ['publish', 'retryPublication', 'withdrawPublication', 'confirmPublication'] as const;
type Act = (typeof MUTATIONS)[number];
type Outcome = { id: string; code: string | null; publication: { status: string } | null };

const mutation = (act: Act) =>
  `mutation ($ids: [ID!]!) { ${act}(ids: $ids) { id code publication { id status held allowedActions track { status answer by { id } } } } }`;

const perform = async (act: Act, ids: string[], actor = administrator) =>
  (await call<Record<Act, Outcome[]>>(actor, mutation(act), { ids })).data[act];

interface State {
  status: PublicationStatus;
  channel?: 'FHIR' | 'FILE';
  facts?: Partial<Publication>;
  opening?: Partial<Opening>;
}

async function aPublication({
  status,
  channel = 'FHIR',
  facts = {},
  opening = {},
}: State): Promise<Publication> {
  const opened = await anOpenMailbox(receive, { opening, region: { publicationChannel: channel } });
  const { id } = await publicationOf(opened);
  await db.manager.update(Publication, id, { status, nextAttemptAt: null, ...facts });
  return db.manager.findOneByOrFail(Publication, { id });
}

const { TO_SEND, SENT, CONFIRMED, VISIBLE, REFUSED, TO_WITHDRAW, WITHDRAWN, WITHHELD } = PublicationStatus;
const held = { held: true };
const there = { mayBeThere: true };
const exported = { withdrawalExportedAt: new Date(), stoppedByPerson: true, mayBeThere: true };

describe.each<[Act, State, PublicationStatus]>([
  ['publish', { status: TO_SEND, facts: held }, TO_SEND],
  ['publish', { status: WITHDRAWN, facts: { stoppedByPerson: true } }, TO_SEND],
  ['retryPublication', { status: REFUSED }, TO_SEND],
  ['retryPublication', { status: SENT }, TO_SEND],
  ['retryPublication', { status: CONFIRMED }, TO_SEND],
  ['retryPublication', { status: TO_SEND }, TO_SEND],
  ['retryPublication', { status: TO_WITHDRAW }, TO_WITHDRAW],
  ['retryPublication', { status: SENT, channel: 'FILE' }, TO_SEND],
  ['withdrawPublication', { status: TO_SEND }, WITHDRAWN],
  ['withdrawPublication', { status: TO_SEND, facts: there }, TO_WITHDRAW],
  ['withdrawPublication', { status: TO_SEND, facts: { leasedUntil: new Date() } }, TO_WITHDRAW],
  ['withdrawPublication', { status: SENT, facts: there }, TO_WITHDRAW],
  ['withdrawPublication', { status: CONFIRMED, facts: there }, TO_WITHDRAW],
  ['withdrawPublication', { status: VISIBLE, facts: there }, TO_WITHDRAW],
  ['withdrawPublication', { status: REFUSED }, WITHDRAWN],
  ['confirmPublication', { status: SENT, channel: 'FILE' }, CONFIRMED],
  ['confirmPublication', { status: TO_WITHDRAW, channel: 'FILE', facts: exported }, WITHDRAWN],
])('%s of %j', (act, state, expected) => {
  it(`leads to ${expected}, is told and audited`, async () => {
    const before = await aPublication(state);
    const already = (await announced()).length;
    expect(await perform(act, [before.id])).toMatchObject([
      { code: null, publication: { status: expected } },
    ]);
    expect((await db.manager.findOneByOrFail(Publication, { id: before.id })).step).toBe(before.step + 1);
    expect((await announced()).slice(already)).toMatchObject([
      { type: 'directory.publication-changed', content: { status: expected, step: before.step + 1 } },
      {
        type: 'directory.acted',
        content: { actorId: administrator.accountId, subjectId: before.id, regionCode: '76' },
      },
    ]);
  });

  it('is not found from another region', async () => {
    const { id, step } = await aPublication(state);
    const already = await announced();
    const outcomes = await perform(act, [id], aGradesAdministrator({ regions: ['93'] }));
    expect(outcomes).toEqual([{ id, code: 'NOT_FOUND', publication: null }]);
    expect(await db.manager.findOneByOrFail(Publication, { id })).toMatchObject({
      status: state.status,
      step,
    });
    expect(await announced()).toEqual(already);
  });
});

it.each<[Act, State]>([
  ['publish', { status: TO_SEND }],
  ['publish', { status: VISIBLE }],
  ['publish', { status: WITHHELD, opening: { listeRouge: true } }],
  ['publish', { status: WITHDRAWN, opening: { listeRouge: true } }],
  ['publish', { status: WITHDRAWN, opening: { hasManager: false } }],
  ['publish', { status: TO_SEND, facts: { held: true, channel: null } }],
  ['retryPublication', { status: VISIBLE }],
  ['retryPublication', { status: WITHHELD }],
  ['retryPublication', { status: TO_SEND, facts: held }],
  ['retryPublication', { status: TO_SEND, channel: 'FILE' }],
  ['retryPublication', { status: TO_WITHDRAW, channel: 'FILE' }],
  ['withdrawPublication', { status: WITHHELD }],
  ['withdrawPublication', { status: WITHDRAWN }],
  ['withdrawPublication', { status: TO_WITHDRAW }],
  ['confirmPublication', { status: SENT }],
  ['confirmPublication', { status: TO_SEND, channel: 'FILE' }],
  ['confirmPublication', { status: TO_WITHDRAW, channel: 'FILE' }],
])('refuses %s of %j', async (act, state) => {
  const { id, step } = await aPublication(state);
  const already = await announced();
  expect(await perform(act, [id])).toMatchObject([{ id, code: 'PUBLICATION_NOT_POSSIBLE' }]);
  expect(await db.manager.findOneByOrFail(Publication, { id })).toMatchObject({ status: state.status, step });
  expect(await announced()).toEqual(already);
});

it('gives a verdict a line: one that is refused stops no other', async () => {
  const good = await aPublication({ status: REFUSED });
  const wrong = await aPublication({ status: VISIBLE });
  const unknown = newId();
  expect(await perform('retryPublication', [wrong.id, unknown, good.id, good.id])).toMatchObject([
    { id: wrong.id, code: 'PUBLICATION_NOT_POSSIBLE', publication: { status: VISIBLE } },
    { id: unknown, code: 'NOT_FOUND', publication: null },
    { id: good.id, code: null, publication: { status: TO_SEND } },
  ]);
});

it('acts once when it is asked twice at the same moment', async () => {
  const { id, step } = await aPublication({ status: WITHDRAWN });
  const outcomes = await Promise.all([perform('publish', [id]), perform('publish', [id])]);
  expect(
    outcomes
      .flat()
      .map(({ code }) => code)
      .sort(),
  ).toEqual(['PUBLICATION_NOT_POSSIBLE', null].sort());
  expect((await db.manager.findOneByOrFail(Publication, { id })).step).toBe(step + 1);
});

it('takes a hundred lines, not one more', async () => {
  const ids = Array.from({ length: 101 }, () => newId());
  expect(await perform('publish', ids.slice(1))).toHaveLength(100);
  expect((await call(administrator, mutation('publish'), { ids })).code).toBe('INVALID_INPUT');
});

it.each(MUTATIONS)('%s is for GRADeS administrators', async (act) => {
  const { id } = await aPublication({ status: SENT, channel: 'FILE' });
  expect((await call(anActor(), mutation(act), { ids: [id] })).code).toBe('SIGN_IN_NEEDED');
  expect((await call(anAccountHolder(), mutation(act), { ids: [id] })).code).toBe('FORBIDDEN');
});

const LIST = `query ($filter: PublicationFilter, $sortField: PublicationSort) {
  publications(filter: $filter, sortField: $sortField) { items { id status late lastAnswerRaw allowedActions } total }
}`;

const listed = async (filter: object, actor = administrator) => {
  const { data } = await call<{ publications: { items: { id: string; late: boolean }[]; total: number } }>(
    actor,
    LIST,
    { filter, sortField: 'CHANGED_AT' },
  );
  expect(data.publications.total).toBe(data.publications.items.length);
  return data.publications.items.map(({ id }) => id);
};

it('lists the publications of the region, narrowed', async () => {
  const late = await aPublication({ status: TO_SEND, facts: { publishBefore: new Date(Date.now() - 1000) } });
  const visible = await aPublication({
    status: VISIBLE,
    opening: { description: 'Cabinet des Lices 12000 Rodez' },
  });
  const elsewhere = await aPublication({ status: VISIBLE, opening: { regionCode: '93' } });
  expect((await listed({})).sort()).toEqual([late.id, visible.id].sort());
  expect(await listed({ late: true })).toEqual([late.id]);
  expect(await listed({ late: false })).toEqual([visible.id]);
  expect(await listed({ status: ['VISIBLE'] })).toEqual([visible.id]);
  expect(await listed({ q: 'rodez lices' })).toEqual([visible.id]);
  expect(await listed({ channel: 'FILE' })).toEqual([]);
  expect(await listed({ ids: [late.id, elsewhere.id] })).toEqual([late.id]);
  expect(await listed({ regionCode: '93' })).toEqual([]);
  expect(await listed({}, aGradesAdministrator({ regions: ['93'] }))).toEqual([elsewhere.id]);
});

it('shows one publication to its region only', async () => {
  const { id } = await aPublication({ status: VISIBLE });
  const ONE = 'query ($id: ID!) { publication(id: $id) { id track { answer } } }';
  expect((await call(administrator, ONE, { id })).data).toMatchObject({ publication: { id } });
  expect((await call(aGradesAdministrator({ regions: ['93'] }), ONE, { id })).data).toEqual({
    publication: null,
  });
});

it('shows a mailbox’s track to its people, the raw answers to administrators', async () => {
  const { mailboxId } = await aPublication({ status: VISIBLE, facts: { lastAnswerRaw: '{}' } });
  const ask = (fields: string, actor = administrator) =>
    call<{ _entities: { publication: object | null }[] }>(
      actor,
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Mailbox { publication { ${fields} } } } }`,
      { of: [{ __typename: 'Mailbox', id: mailboxId }] },
    );
  expect((await ask('status track { answer }', anAccountHolder())).data._entities).toMatchObject([
    { publication: { status: VISIBLE } },
  ]);
  expect((await ask('lastAnswerRaw allowedActions')).data._entities).toMatchObject([
    { publication: { lastAnswerRaw: '{}', allowedActions: ['WITHDRAW'] } },
  ]);
  expect((await ask('allowedActions', anAccountHolder())).data._entities).toMatchObject([
    { publication: { allowedActions: [] } },
  ]);
  expect((await ask('lastAnswerRaw', anAccountHolder())).code).toBe('FORBIDDEN');
  expect((await ask('track { raw }', anAccountHolder())).code).toBe('FORBIDDEN');
  expect((await ask('status', anActor())).code).toBe('FORBIDDEN');
});
