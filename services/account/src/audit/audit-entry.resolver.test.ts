import { newId } from '@balorg/common';
import { aGradesAdministrator, anAccountHolder, aStructureAdministrator } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { anAccount, aSubmittedRequest } from '../../test/factories';
import { onDirectoryActed, onNotificationActed } from './acted.handler';
import { AuditEntry } from './audit-entry.entity';
import { recordAudit } from './record-audit';
import { verifyAudit } from './verify-audit';

const LIST = `query ($filter: AuditEntryFilter, $page: Int, $perPage: Int, $sortOrder: SortOrder) {
  auditEntries(filter: $filter, page: $page, perPage: $perPage, sortOrder: $sortOrder) {
    items { sequence action subjectType subjectId regionCode actorKind result actor { id } details { name value } } total
  }
}`;

interface Listed {
  auditEntries: { items: { action: string; actorKind: string }[]; total: number };
}

describe('auditEntries', () => {
  const service = testAccountService();
  const list = async (args: object, actor = aGradesAdministrator()) =>
    (await service.call<Listed>(actor, LIST, args)).data.auditEntries;

  it('shows what was done, by whom and on what', async () => {
    const account = await anAccount();
    const { id } = await aSubmittedRequest({}, account);
    const { items, total } = await list({ filter: { subjectId: id } });
    expect(total).toBe(2);
    expect(items).toMatchObject([
      {
        action: 'mailbox-request.link-account',
        actorKind: 'ACCOUNT',
        actor: { id: account.id },
        result: 'DONE',
      },
      {
        action: 'mailbox-request.submit',
        actorKind: 'APPLICANT',
        actor: null,
        details: [
          { name: 'round', value: '1' },
          { name: 'withoutAccount', value: 'false' },
        ],
      },
    ]);
  });

  it('gives pages both ways', async () => {
    await aSubmittedRequest();
    const all = (await list({})).items.map(({ action }) => action);
    expect(all).toEqual(['region-profile.publish', 'mailbox-request.link-account', 'mailbox-request.submit']);
    expect((await list({ sortOrder: 'DESC' })).items.map(({ action }) => action)).toEqual(all.toReversed());
    const second = await list({ page: 2, perPage: 2 });
    expect([second.items.map(({ action }) => action), second.total]).toEqual([all.slice(2), 3]);
  });

  it('shows nothing of other regions', async () => {
    const { id } = await aSubmittedRequest();
    const nothing = { items: [], total: 0 };
    expect(await list({}, aGradesAdministrator({ regions: ['94'] }))).toEqual(nothing);
    expect(await list({}, aGradesAdministrator({ regions: [] }))).toEqual(nothing);
    const filter = { subjectId: id };
    expect(await list({ filter }, aGradesAdministrator({ regions: ['94'] }))).toEqual(nothing);
  });

  it('is narrowed by who, what, on what kind of thing, with what result and when', async () => {
    const account = await anAccount();
    await aSubmittedRequest({}, account);
    const refused = { action: 'mailbox-request.approve', subjectType: 'mailbox-request', subjectId: newId() };
    const at = new Date('2026-11-23T10:00:00Z');
    await service.db.transaction((tx) =>
      recordAudit(tx, 'SYSTEM', { ...refused, regionCode: '76', result: 'OWN_REQUEST', at }),
    );
    const actions = async (filter: object) => (await list({ filter })).items.map(({ action }) => action);
    expect(await actions({ actorId: account.id })).toEqual(['mailbox-request.link-account']);
    expect(await actions({ action: 'mailbox-request.submit' })).toEqual(['mailbox-request.submit']);
    expect(await actions({ subjectType: 'region' })).toEqual(['region-profile.publish']);
    expect(await actions({ result: 'REFUSED' })).toEqual(['mailbox-request.approve']);
    expect(await actions({ result: 'DONE', subjectType: 'mailbox-request' })).toEqual([
      'mailbox-request.link-account',
      'mailbox-request.submit',
    ]);
    const to = new Date(at.getTime() + 1);
    expect(await actions({ from: at, to })).toEqual(['mailbox-request.approve']);
    expect(await actions({ from: to, to })).toEqual([]);
    expect(await actions({ to: at, result: 'REFUSED' })).toEqual([]);
  });

  it('finds entries by their ids, of the regions only', async () => {
    await aSubmittedRequest();
    const [first, second] = await service.db.getRepository(AuditEntry).find({ order: { sequence: 'ASC' } });
    const filter = { ids: [second?.id, first?.id] };
    expect(await list({ filter })).toMatchObject({ items: [{ sequence: 1 }, { sequence: 2 }], total: 2 });
    expect(await list({ filter }, aGradesAdministrator({ regions: ['94'] }))).toMatchObject({ items: [] });
    expect(await list({ filter: { ids: [] } })).toMatchObject({ items: [] });
  });

  it('is for GRADeS administrators', async () => {
    const structure = aStructureAdministrator([{ identifierType: 'FINESS', identifier: '819999012' }]);
    for (const actor of [anAccountHolder(), structure])
      expect((await service.call(actor, LIST)).code).toBe('FORBIDDEN');
  });
});

describe('what was done in another service', () => {
  const service = testAccountService();
  const act = (own = {}) => ({
    actorId: newId(),
    action: 'publication.retry',
    subjectType: 'publication',
    subjectId: newId(),
    regionCode: '76',
    at: new Date('2026-11-23T10:00:00Z'),
    details: { step: 3, channel: 'FHIR', forced: true, before: null },
    ...own,
  });
  const last = async () =>
    (
      await service.db.query<[{ at: Date; actorId: string | null; actorKind: string; facts: string }]>(
        'SELECT at, actorId, actorKind, facts FROM audit_entry ORDER BY sequence DESC LIMIT 1',
      )
    )[0];

  it.each([
    ['the directory', onDirectoryActed],
    ['notification', onNotificationActed],
  ])('stands in the chain, at its own moment: %s', async (_service, handler) => {
    const done = act();
    await service.receive(handler, done);
    expect(await last()).toEqual({
      at: done.at,
      actorId: done.actorId,
      actorKind: 'ACCOUNT',
      facts: JSON.stringify(done.details),
    });
    expect(await verifyAudit(service.db)).toMatchObject({ firstBad: null });
  });

  it('names the program where nobody acted', async () => {
    await service.receive(onDirectoryActed, act({ actorId: null }));
    expect(await last()).toMatchObject({ actorId: null, actorKind: 'SYSTEM' });
  });
});
