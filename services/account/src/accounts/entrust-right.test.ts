import { anonymous, newId, Role, type Actor } from '@balorg/common';
import { aGradesAdministrator, anAccountHolder, aStructureAdministrator } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { anAccount, aSubmittedRequest } from '../../test/factories';
import { withRights } from '../sessions/actor-of';
import { AccountStatus } from './account.entity';
import { entrust } from './entrust-right';
import { EntrustedRight } from './entrusted-right.entity';

const ENTRUST = `mutation ($input: EntrustRightInput!) {
  entrustRight(input: $input) { role regionCode identifierType identifier canWithdraw account { email } }
}`;
const STRUCTURE = { identifierType: 'FINESS', identifier: '819999012' } as const;
const OTHER_STRUCTURE = { identifierType: 'FINESS', identifier: '819999020' } as const;
const email = 'appelee@exemple.example';

describe('entrustRight', () => {
  const service = testAccountService();
  const administrator = aGradesAdministrator();
  const rights = () => service.db.getRepository(EntrustedRight).find();
  const ask = (own: object, actor: Actor = administrator) =>
    service.call(actor, ENTRUST, { input: { email, idempotencyKey: newId(), ...own } });
  const region = (regionCode: string | null, actor?: Actor) =>
    ask({ role: 'GRADES_ADMINISTRATOR', regionCode }, actor);
  const structure = (own: object = {}, actor?: Actor) =>
    ask({ role: 'STRUCTURE_ADMINISTRATOR', regionCode: '76', ...STRUCTURE, ...own }, actor);

  /** Somebody who administers a structure of region 94. */
  async function aStructureAdministratorInCorsica() {
    const { id } = await anAccount();
    const right = { role: Role.STRUCTURE_ADMINISTRATOR, regionCode: '94', ...STRUCTURE } as const;
    await service.db.transaction((tx) => entrust(tx, 'SYSTEM', id, right));
    return aStructureAdministrator([STRUCTURE], id);
  }

  it('makes somebody an administrator of the region, who is told; twice is once', async () => {
    const { id: accountId } = await anAccount({ email });
    const answer = await region('76');
    expect(answer.data).toEqual({
      entrustRight: {
        role: 'GRADES_ADMINISTRATOR',
        regionCode: '76',
        identifierType: null,
        identifier: null,
        canWithdraw: true,
        account: { email },
      },
    });
    expect((await Promise.all([region('76'), region('76')])).map(({ code }) => code)).toEqual([null, null]);
    expect(await rights()).toMatchObject([{ accountId, role: 'GRADES_ADMINISTRATOR', regionCode: '76' }]);
    const told = (await service.announced()).filter(({ type }) => type === 'account.right-changed');
    expect(told.map(({ content }) => content)).toMatchObject([
      {
        change: 'ENTRUSTED',
        role: 'GRADES_ADMINISTRATOR',
        regionCode: '76',
        structure: null,
        recipient: { email },
      },
    ]);
    const entries = await service.db.query<object[]>(
      "SELECT subjectId, regionCode, facts FROM audit_entry WHERE action = 'right.entrust'",
    );
    expect(entries).toEqual([
      { subjectId: accountId, regionCode: '76', facts: '{"role":"GRADES_ADMINISTRATOR","identifier":null}' },
    ]);
  });

  it('gives a structure with the region of who gives it, in its one writing', async () => {
    await anAccount({ email });
    expect((await structure({ identifier: ' 81 999 901 2 ' })).code).toBeNull();
    expect(await rights()).toMatchObject([
      { role: 'STRUCTURE_ADMINISTRATOR', regionCode: '76', ...STRUCTURE },
    ]);
  });

  it('lets a structure administrator hand on what he holds, and with it its region', async () => {
    const holder = await aStructureAdministratorInCorsica();
    await anAccount({ email });
    for (const regionCode of [null, '76', '94'])
      expect((await structure({ regionCode }, holder)).data).toMatchObject({
        entrustRight: { regionCode: '94', ...STRUCTURE },
      });
    expect(await rights()).toHaveLength(2);
    expect((await structure(OTHER_STRUCTURE, holder)).code).toBe('FORBIDDEN');
    expect((await region('94', holder)).code).toBe('FORBIDDEN');
    await service.db.getRepository(EntrustedRight).delete({ accountId: holder.accountId ?? '' });
    expect((await structure({}, holder)).code).toBe('FORBIDDEN');
  });

  it('opens the files of the structure in the region of who gives it, and in no other', async () => {
    const { id } = await anAccount({ email });
    const corsican = aGradesAdministrator({ regions: ['94'] });
    await aSubmittedRequest();
    expect((await structure({ regionCode: '94' }, corsican)).code).toBeNull();
    const holder = await withRights(anonymous('test'), newId(), id);
    const { data } = await service.call<{ mailboxRequests: { total: number } }>(
      holder,
      '{ mailboxRequests { total } }',
    );
    expect(data.mailboxRequests.total).toBe(0);
  });

  it('gives nothing of another region', async () => {
    await anAccount({ email });
    expect((await region('94')).code).toBe('FORBIDDEN');
    expect((await structure({ regionCode: '94' })).code).toBe('FORBIDDEN');
    expect((await region('76', anAccountHolder())).code).toBe('FORBIDDEN');
    expect(await rights()).toEqual([]);
  });

  it.each([AccountStatus.UNPROVEN, AccountStatus.DISABLED, null])(
    'finds nobody whose account is %s',
    async (status) => {
      if (status) await anAccount({ email, status });
      expect((await region('76')).code).toBe('ACCOUNT_NOT_FOUND');
      expect(await rights()).toEqual([]);
    },
  );

  it.each([
    ['email', 'EMAIL_INVALID', { email: '' }],
    ['email', 'EMAIL_INVALID', { email: 'é@exemple.example' }],
    ['role', 'CHOICE_UNKNOWN', { role: 'OPERATOR' }],
    ['role', 'CHOICE_UNKNOWN', { role: 'ACCOUNT_HOLDER' }],
    ['regionCode', 'CHOICE_UNKNOWN', { regionCode: 'ZZ' }],
    ['regionCode', 'REQUIRED', { regionCode: null }],
    ['regionCode', 'REQUIRED', { role: 'GRADES_ADMINISTRATOR', regionCode: null }],
    ['identifierType', 'REQUIRED', { identifierType: null }],
    ['identifier', 'REQUIRED', { identifier: null }],
    ['identifier', 'IDENTIFIER_KEY', { identifier: '819999013' }],
    ['identifier', 'IDENTIFIER_LENGTH', { identifierType: 'SIRET' }],
  ])('refuses %s: %s', async (field, code, own) => {
    await anAccount({ email });
    expect((await structure(own)).errors[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field, code }],
    });
    expect(await rights()).toEqual([]);
  });
});
