import { newId, Role } from '@balorg/common';
import { aGradesAdministrator, anAccountHolder, aStructureAdministrator } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { aManagedMailbox, aMember, anAccount, aSubmittedRequest } from '../../test/factories';
import { MemberRole } from '../members/member.entity';
import { AccountKind, AccountStatus, RppsStatus, type Account } from './account.entity';
import { entrust } from './entrust-right';
import { wholeRegion } from './entrustable-by';

const LIST = `query ($filter: AccountFilter, $sortField: AccountSort, $sortOrder: SortOrder, $perPage: Int, $page: Int) {
  accounts(filter: $filter, sortField: $sortField, sortOrder: $sortOrder, perPage: $perPage, page: $page) { items { id } total }
}`;
const ONE = `query ($id: ID!) { account(id: $id) {
  familyName status regionCode createdAt allowedActions
  rights { role regionCode identifier canWithdraw account { id } } memberships { role account { id } }
} }`;
const STRUCTURE = { identifierType: 'FINESS', identifier: '819999012' } as const;

describe('accounts', () => {
  const service = testAccountService();
  const occitan = aGradesAdministrator();
  const corsican = aGradesAdministrator({ regions: ['94'] });
  const give = (account: Account, right: Parameters<typeof entrust>[3]) =>
    service.db.transaction((tx) => entrust(tx, 'SYSTEM', account.id, right));

  async function listed(filter: object = {}, args: object = {}, actor = occitan) {
    const { data, code } = await service.call<{
      accounts: { items: { id: string }[]; total: number };
    }>(actor, LIST, { filter, sortField: 'FAMILY_NAME', sortOrder: 'ASC', ...args });
    expect(code).toBeNull();
    return { ids: data.accounts.items.map(({ id }) => id), total: data.accounts.total };
  }

  it('are those of the region, and of whoever opens a mailbox or administers anything there', async () => {
    const [own, foreign] = [await anAccount(), await anAccount({ regionCode: '94' })];
    const colleague = await anAccount({ regionCode: '94' });
    await give(colleague, wholeRegion('76'));
    const secretary = await anAccount({ regionCode: '94' });
    await give(secretary, { role: Role.STRUCTURE_ADMINISTRATOR, regionCode: '76', ...STRUCTURE });
    const { mailbox, manager } = await aManagedMailbox();
    const { account: reader, id: memberId } = await aMember(mailbox, MemberRole.READER);
    await service.db.query("UPDATE account SET regionCode = '94' WHERE id = ?", [reader.id]);

    const seen = [own, colleague, secretary, manager.account, reader].map(({ id }) => id).sort();
    const { ids, total } = await listed();
    expect([ids.sort(), total]).toEqual([seen, seen.length]);
    expect((await listed({ ids: [foreign.id, own.id] })).ids).toEqual([own.id]);
    expect((await listed({}, {}, corsican)).ids).toContain(foreign.id);

    await service.db.query('UPDATE member SET present = NULL WHERE id = ?', [memberId]);
    expect((await listed()).ids).not.toContain(reader.id);
  });

  it.each([
    ['lau', 0],
    ['LAURENS Cam', 0],
    ['camille lau', 0],
    ['zoé', 1],
    ['ZOE', 1],
    ['premiere@', 0],
    ['999 00 000 003', 0],
    ['99900000011', 1],
  ])('are found by %j', async (q, index) => {
    const people = [
      await anAccount({ email: 'premiere@exemple.example', rpps: '99900000003' }),
      await anAccount({ familyName: 'Abadie', givenName: 'Zoé', rpps: '99900000011' }),
    ];
    expect((await listed({ q })).ids).toEqual([people[index]?.id]);
  });

  it.each(['%', '_', '9990000000', 'urens', '\\'])('are not found by %j', async (q) => {
    await anAccount();
    expect((await listed({ q })).ids).toEqual([]);
  });

  it('are filtered by kind, state, RPPS and administration', async () => {
    const member = await anAccount();
    const internal = await anAccount({ kind: AccountKind.INT, rpps: null, rppsStatus: RppsStatus.NONE });
    const disabled = await anAccount({ status: AccountStatus.DISABLED, rppsStatus: RppsStatus.VERIFIED });
    await give(internal, wholeRegion('76'));
    expect((await listed({ kind: ['INT'] })).ids).toEqual([internal.id]);
    expect((await listed({ status: ['DISABLED', 'UNPROVEN'] })).ids).toEqual([disabled.id]);
    expect((await listed({ rppsStatus: ['DECLARED'] })).ids).toEqual([member.id]);
    expect((await listed({ administrators: true })).ids).toEqual([internal.id]);
    expect((await listed({ ids: [] })).ids).toEqual([]);
  });

  it('are sorted by family name or by age, and cut into pages', async () => {
    const [last, first] = [
      await anAccount({ familyName: 'Zola' }),
      await anAccount({ familyName: 'Abadie' }),
    ];
    await service.db.query("UPDATE account SET createdAt = '2020-01-01' WHERE id = ?", [last.id]);
    expect((await listed()).ids).toEqual([first.id, last.id]);
    expect((await listed({}, { sortField: 'CREATED_AT' })).ids).toEqual([last.id, first.id]);
    expect(await listed({}, { sortOrder: 'DESC', perPage: 1 })).toEqual({ ids: [last.id], total: 2 });
    expect((await listed({}, { page: 2, perPage: 1 })).ids).toEqual([last.id]);
  });

  it('show what they administer and open in the regions of who asks, and no more', async () => {
    const { mailbox, manager } = await aManagedMailbox();
    await give(manager.account, wholeRegion('94'));
    await give(manager.account, { role: Role.STRUCTURE_ADMINISTRATOR, regionCode: '76', ...STRUCTURE });
    const account = { id: manager.account.id };
    const own = await service.call(occitan, ONE, account);
    expect(own.data).toEqual({
      account: {
        familyName: 'Laurens',
        status: 'ACTIVE',
        regionCode: '76',
        createdAt: expect.any(String),
        allowedActions: ['VERIFY_RPPS', 'DISABLE'],
        rights: [
          {
            role: 'STRUCTURE_ADMINISTRATOR',
            regionCode: '76',
            identifier: STRUCTURE.identifier,
            canWithdraw: true,
            account,
          },
        ],
        memberships: [{ role: 'MANAGER', account }],
      },
    });
    const elsewhere = await service.call(corsican, ONE, account);
    expect(elsewhere.data).toMatchObject({
      account: { regionCode: '76', allowedActions: [], rights: [{ regionCode: '94' }], memberships: [] },
    });
    expect(mailbox.regionCode).toBe('76');
  });

  it('are not there for another region, by id nor by reference, though a file may name them', async () => {
    const corsicanAccount = await anAccount({ regionCode: '94' });
    const { id } = corsicanAccount;
    for (const unknown of [id, newId(), 'é', ''])
      expect((await service.call(occitan, ONE, { id: unknown })).data).toEqual({ account: null });
    const reference = `{ _entities(representations: [{ __typename: "Account", id: "${id}" }]) { ... on Account { email } } }`;
    expect((await service.call(occitan, reference)).data).toEqual({ _entities: [null] });
    expect((await service.call(corsican, reference)).data).toEqual({
      _entities: [{ email: corsicanAccount.email }],
    });

    const request = await aSubmittedRequest({}, corsicanAccount);
    const read = (fields: string) =>
      service.call(occitan, `query ($id: ID!) { mailboxRequest(id: $id) { linkedAccount { ${fields} } } }`, {
        id: request.id,
      });
    expect((await read('familyName rights { id } memberships { id } allowedActions')).data).toEqual({
      mailboxRequest: {
        linkedAccount: { familyName: 'Laurens', rights: [], memberships: [], allowedActions: [] },
      },
    });
    for (const field of ['status', 'createdAt', 'regionCode'])
      expect((await read(field)).code).toBe('NOT_FOUND');
  });

  it('are for GRADeS administrators', async () => {
    const { id } = await anAccount();
    for (const actor of [anAccountHolder(), aStructureAdministrator([STRUCTURE])]) {
      expect((await service.call(actor, LIST)).code).toBe('FORBIDDEN');
      expect((await service.call(actor, ONE, { id })).code).toBe('FORBIDDEN');
    }
  });
});
