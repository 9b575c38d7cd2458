import type { Actor } from '@balorg/common';
import { aGradesAdministrator, anAccountHolder, aStructureAdministrator } from '@balorg/common/testing';
import { SelectQueryBuilder } from 'typeorm';
import { testAccountService } from '../../test/account-service';
import { anAccount, aSubmittedRequest, aWriter } from '../../test/factories';
import { MailboxRequest } from './mailbox-request.entity';

const LIST = `query ($page: Int, $perPage: Int, $sortField: MailboxRequestSort, $sortOrder: SortOrder, $filter: MailboxRequestFilter) {
  mailboxRequests(page: $page, perPage: $perPage, sortField: $sortField, sortOrder: $sortOrder, filter: $filter) {
    items { id } total
  }
}`;

interface Listed {
  mailboxRequests: { items: { id: string }[]; total: number };
}

describe('mailboxRequests', () => {
  const service = testAccountService();
  const requests = () => service.db.getRepository(MailboxRequest);
  const ids = async (args: object, actor: Actor = aGradesAdministrator()) =>
    (await service.call<Listed>(actor, LIST, args)).data.mailboxRequests.items.map(({ id }) => id);

  /** Three of the region, apart in all that the list can filter and sort by, and one of another region. */
  async function aQueue() {
    const account = await anAccount();
    const first = await aSubmittedRequest({}, account);
    const second = await aSubmittedRequest(
      { identifier: '319999025', description: 'Cabinet d’Évry 100% sûr', socialName: 'Évry' },
      account,
    );
    const third = await aSubmittedRequest({ managerProfessionKey: 'G15-10' }, account);
    const elsewhere = await aSubmittedRequest({}, account);
    const day = (of: number) => new Date(Date.UTC(2026, 10, of));
    const claim = { assigneeId: account.id, claimedUntil: new Date(Date.now() + 60_000) };
    const set = (request: MailboxRequest, own: Partial<MailboxRequest>) => requests().update(request.id, own);
    await set(first, { reference: 'BAL-2222-2222', decideBefore: day(3), submittedAt: day(1), ...claim });
    await set(second, {
      reference: 'BAL-4444-4444',
      decideBefore: day(2),
      submittedAt: day(2),
      duplicateCount: 1,
    });
    await set(third, {
      reference: 'BAL-3333-3333',
      decideBefore: day(4),
      submittedAt: day(3),
      duplicateCount: 0,
    });
    await set(elsewhere, { regionCode: '94', reference: 'BAL-5555-5555' });
    await aWriter(account);
    return { first: first.id, second: second.id, third: third.id, elsewhere: elsewhere.id, account };
  }

  it('lists the region, oldest due first, and neither drafts nor other regions', async () => {
    const { first, second, third } = await aQueue();
    expect(await ids({})).toEqual([second, first, third]);
  });

  it('shows nothing of other regions by any filter, nor in the total', async () => {
    const { elsewhere } = await aQueue();
    for (const filter of [{ ids: [elsewhere] }, { regionCode: '94' }, { q: 'BAL-5555' }]) {
      const { data } = await service.call<Listed>(aGradesAdministrator(), LIST, { filter });
      expect(data.mailboxRequests).toEqual({ items: [], total: 0 });
    }
    expect(await ids({}, aGradesAdministrator({ regions: ['94'] }))).toEqual([elsewhere]);
  });

  it('filters by what a reviewer works by', async () => {
    const { first, second, third, account } = await aQueue();
    const cases: [object, string[]][] = [
      [{ ids: [first, third] }, [first, third]],
      [{ ids: [] }, []],
      [{ status: ['SUBMITTED'] }, [second, first, third]],
      [{ status: ['IN_REVIEW', 'REFUSED'] }, []],
      [{ regionCode: '76' }, [second, first, third]],
      [{ professionKey: 'G15-10' }, [third]],
      [{ identifier: '319999025' }, [second]],
      [{ identifier: '31999902' }, []],
      [{ assigneeId: account.id }, [first]],
      [{ unassigned: true }, [second, third]],
      [{ duplicate: true }, [second]],
      [{ dueBefore: '2026-11-03T12:00:00.000Z' }, [second, first]],
      [{ status: ['SUBMITTED'], unassigned: true, professionKey: 'G15-10' }, [third]],
    ];
    for (const [filter, expected] of cases)
      expect([filter, await ids({ filter })]).toEqual([filter, expected]);
  });

  it('counts a claim that is over as unassigned', async () => {
    const { first, second, third } = await aQueue();
    await requests().update(first, { claimedUntil: new Date(Date.now() - 1_000) });
    expect(await ids({ filter: { unassigned: true } })).toEqual([second, first, third]);
  });

  it('searches references, identifiers and names; accents match, signs are themselves', async () => {
    const { first, second, third } = await aQueue();
    const cases: [string, string[]][] = [
      ['BAL-3333', [third]],
      ['319999', [second]],
      ['pharmacie du CENTRE', [first, third]],
      ['Évry', [second]],
      ['evry', [second]],
      ['100%', [second]],
      ['%', [second]],
      ['_', []],
      ["' OR 1=1 -- ", []],
    ];
    for (const [q, expected] of cases) expect([q, await ids({ filter: { q } })]).toEqual([q, expected]);
  });

  it.each([
    ['DECIDE_BEFORE', ['second', 'first', 'third']],
    ['SUBMITTED_AT', ['first', 'second', 'third']],
    ['REFERENCE', ['first', 'third', 'second']],
  ] as const)('sorts by %s both ways', async (sortField, order) => {
    const queue = await aQueue();
    const expected = order.map((name) => queue[name]);
    expect(await ids({ sortField, sortOrder: 'ASC' })).toEqual(expected);
    expect(await ids({ sortField, sortOrder: 'DESC' })).toEqual(expected.toReversed());
  });

  it('gives pages, and the total of all of them', async () => {
    const { first, second, third } = await aQueue();
    const page = async (number: number) =>
      (await service.call<Listed>(aGradesAdministrator(), LIST, { page: number, perPage: 2 })).data;
    expect(await page(1)).toEqual({ mailboxRequests: { items: [{ id: second }, { id: first }], total: 3 } });
    expect(await page(2)).toEqual({ mailboxRequests: { items: [{ id: third }], total: 3 } });
    expect(await page(3)).toEqual({ mailboxRequests: { items: [], total: 3 } });
  });

  it('counts only when the total is asked for', async () => {
    await aQueue();
    const counted = jest.spyOn(SelectQueryBuilder.prototype, 'getCount');
    await service.call(aGradesAdministrator(), '{ mailboxRequests { items { id } } }');
    expect(counted).not.toHaveBeenCalled();
    await service.call(aGradesAdministrator(), '{ mailboxRequests { total } }');
    expect(counted).toHaveBeenCalledTimes(1);
    counted.mockRestore();
  });

  it("shows a structure administrator his structure's requests only", async () => {
    const { second, first } = await aQueue();
    const actor = aStructureAdministrator([{ identifierType: 'FINESS', identifier: '319999025' }]);
    expect(await ids({}, actor)).toEqual([second]);
    const one = 'query ($id: ID!) { mailboxRequest(id: $id) { id allowedActions } }';
    expect((await service.call(actor, one, { id: first })).data).toEqual({ mailboxRequest: null });
    expect((await service.call(actor, one, { id: second })).data).toEqual({
      mailboxRequest: { id: second, allowedActions: [] },
    });
    const siren = aStructureAdministrator([{ identifierType: 'SIREN', identifier: '319999025' }]);
    expect(await ids({}, siren)).toEqual([]);
  });

  it.each([
    ['page 0', { page: 0 }],
    ['pages of 101', { perPage: 101 }],
    ['a search of 81 characters', { filter: { q: 'a'.repeat(81) } }],
    ['a hidden character', { filter: { q: 'a\u202Eb' } }],
    ['an id that is none', { filter: { ids: ['é'] } }],
    ['an identifier that is none', { filter: { identifier: 'é' } }],
    ['an assignee that is none', { filter: { assigneeId: 'é' } }],
    ['a region that is none', { filter: { regionCode: 'é' } }],
  ])('refuses %s', async (_what, args) => {
    expect((await service.call(aGradesAdministrator(), LIST, args)).code).toBe('INVALID_INPUT');
  });

  it('is not for people without the role', async () => {
    expect((await service.call(anAccountHolder(), LIST)).code).toBe('FORBIDDEN');
  });
});
