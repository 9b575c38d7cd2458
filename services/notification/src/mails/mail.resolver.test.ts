import { newId, Role } from '@balorg/common';
import {
  aGradesAdministrator,
  anAccountHolder,
  anActor,
  aStructureAdministrator,
} from '@balorg/common/testing';
import { aMail } from '../testing/factories';
import { testNotification } from '../testing/service';
import { MailStatus } from './mail-kind';

const service = testNotification();
const administrator = aGradesAdministrator({ regions: ['76'] });

const LIST = `query ($page: Int! = 1, $perPage: Int! = 25, $sortOrder: SortOrder! = DESC, $filter: MailFilter) {
  mails(page: $page, perPage: $perPage, sortOrder: $sortOrder, filter: $filter) { total items { id subject text html } } }`;
const ONE = 'query ($id: ID!) { mail(id: $id) { id status text request { id } mailbox { id } } }';
const ENTITIES = `query ($of: [_Any!]!) { _entities(representations: $of) {
  ... on MailboxRequest { id mails { id text } } ... on Mailbox { id mails { id } } } }`;

interface Listed {
  mails: { total: number; items: { id: string; text: string; html: string }[] };
}
const list = async (filter: object = {}, rest: object = {}) => {
  const { data } = await service.call<Listed>(administrator, LIST, { filter, ...rest });
  return data.mails.items.map(({ id }) => id);
};

describe('mails', () => {
  it('lists those of the administrator’s regions, the newest first', async () => {
    const first = await aMail(service.db.manager);
    const second = await aMail(service.db.manager);
    await aMail(service.db.manager, { regionCode: '93' });
    await aMail(service.db.manager, { regionCode: null });
    const { data } = await service.call<Listed>(administrator, LIST);
    expect(data.mails.total).toBe(2);
    expect(data.mails.items).toMatchObject([{ id: second.id, text: 'Bonjour,\n' }, { id: first.id }]);
    expect(await list({}, { sortOrder: 'ASC' })).toEqual([first.id, second.id]);
    expect(await list({}, { perPage: 1, page: 2 })).toEqual([first.id]);
  });

  it('filters by request, mailbox, state, and a part of address or subject', async () => {
    const [requestId, mailboxId] = [newId(), newId()];
    const ofRequest = await aMail(service.db.manager, { requestId, subject: 'Demande 76-1_2 reçue' });
    const ofMailbox = await aMail(service.db.manager, { mailboxId, status: MailStatus.REFUSED });
    const other = await aMail(service.db.manager, { recipientEmail: 'Zoe@example.net' });
    expect(await list({ requestId })).toEqual([ofRequest.id]);
    expect(await list({ mailboxId })).toEqual([ofMailbox.id]);
    expect(await list({ status: 'REFUSED' })).toEqual([ofMailbox.id]);
    expect(await list({ q: 'zoé@' })).toEqual([other.id]);
    expect(await list({ q: '76-1_2' })).toEqual([ofRequest.id]);
    expect(await list({ q: '%' })).toEqual([]);
    expect(await list({ q: '_' })).toEqual([ofRequest.id]);
  });

  it.each([
    ['a page too large', { perPage: 101 }],
    ['hidden characters', { filter: { q: 'a\u202Eb' } }],
    ['a wrong id', { filter: { requestId: "1' OR 1=1" } }],
  ])('refuses %s', async (_what, variables) => {
    expect((await service.call(administrator, LIST, variables)).code).toBe('INVALID_INPUT');
  });

  it('gives one, and null for another region’s or an unknown one', async () => {
    const requestId = newId();
    const mail = await aMail(service.db.manager, { requestId });
    const elsewhere = await aMail(service.db.manager, { regionCode: '93' });
    const { data } = await service.call(administrator, ONE, { id: mail.id });
    expect(data).toMatchObject({
      mail: { id: mail.id, status: 'QUEUED', request: { id: requestId }, mailbox: null },
    });
    for (const id of [elsewhere.id, newId(), 'x']) {
      expect((await service.call(administrator, ONE, { id })).data).toEqual({ mail: null });
    }
  });

  it('answers a request’s and a mailbox’s mails, of the administrator’s regions only', async () => {
    const [requestId, mailboxId] = [newId(), newId()];
    const mail = await aMail(service.db.manager, { requestId, mailboxId });
    await aMail(service.db.manager, { requestId, mailboxId, regionCode: '93' });
    const of = [
      { __typename: 'MailboxRequest', id: requestId },
      { __typename: 'Mailbox', id: mailboxId },
      { __typename: 'MailboxRequest', id: newId() },
    ];
    const { data } = await service.call<{ _entities: object[] }>(administrator, ENTITIES, { of });
    expect(data._entities).toMatchObject([
      { mails: [{ id: mail.id }] },
      { mails: [{ id: mail.id }] },
      { mails: [] },
    ]);
  });

  it.each([
    ['a visitor', anActor(), 'SIGN_IN_NEEDED'],
    ['an account holder', anAccountHolder(), 'FORBIDDEN'],
    [
      'a structure administrator',
      aStructureAdministrator([{ identifierType: 'FINESS', identifier: '810000331' }]),
      'FORBIDDEN',
    ],
    ['an operator', anAccountHolder(newId(), { roles: [Role.OPERATOR], regions: ['76'] }), 'FORBIDDEN'],
  ])('shows nothing to %s', async (_who, actor, code) => {
    const mail = await aMail(service.db.manager, { requestId: newId() });
    expect((await service.call(actor, LIST)).code).toBe(code);
    expect((await service.call(actor, ONE, { id: mail.id })).code).toBe(code);
    const of = [{ __typename: 'MailboxRequest', id: mail.requestId }];
    const { data, errors } = await service.call(actor, ENTITIES, { of });
    expect(errors).not.toHaveLength(0);
    expect(JSON.stringify(data)).not.toContain(mail.id);
  });
});
