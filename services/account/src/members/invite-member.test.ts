import { newId, type Actor } from '@balorg/common';
import {
  aGradesAdministrator,
  anAccountHolder,
  anActor,
  aStructureAdministrator,
} from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { aManagedMailbox, aMember, anAccount, anActiveMailbox } from '../../test/factories';
import { Account, AccountStatus } from '../accounts/account.entity';
import { Mailbox, MailboxStatus } from '../mailboxes/mailbox.entity';
import { hashToken } from '../sessions/tokens';
import { Invitation } from './invitation.entity';
import { Member, MemberRole } from './member.entity';

const INVITE = `mutation ($input: InviteMemberInput!) {
  inviteMember(input: $input) { added { role account { email } } invitation { email role status } mailbox { id } }
}`;

interface Invited {
  inviteMember: {
    added: { role: string; account: { email: string } } | null;
    invitation: { email: string; role: string; status: string } | null;
  };
}

const inviting = ({ id }: Mailbox, email: string, own = {}) => ({
  input: { mailboxId: id, email, role: 'MEMBER', idempotencyKey: newId(), ...own },
});

describe('inviteMember', () => {
  const service = testAccountService();
  const members = () => service.db.getRepository(Member).countBy({ present: true });
  const invitations = () => service.db.getRepository(Invitation).count();
  const told = async (type: string) => (await service.announced()).filter((event) => event.type === type);

  it('lets somebody with an individual account in at once, and tells him', async () => {
    const { mailbox, manager } = await aManagedMailbox();
    const { email } = await anAccount();
    const typed = ` ${email.toUpperCase()} `;
    const { data } = await service.call<Invited>(manager.actor, INVITE, inviting(mailbox, typed));
    expect(data.inviteMember).toMatchObject({
      added: { role: 'MEMBER', account: { email } },
      invitation: null,
    });
    expect(await told('account.member-added')).toMatchObject([
      { subscriber: 'notification', content: { recipient: { email, proven: true }, role: 'MEMBER' } },
    ]);
    const [entry] = await service.db.query<[{ action: string }]>(
      'SELECT action FROM audit_entry ORDER BY sequence DESC LIMIT 1',
    );
    expect(entry.action).toBe('member.add');
  });

  it('sends a link to somebody without an account, and keeps only its hash', async () => {
    const { mailbox, manager } = await aManagedMailbox();
    const answer = await service.call<Invited>(
      manager.actor,
      INVITE,
      inviting(mailbox, 'Nouvelle@Exemple.example'),
    );
    expect(answer.data.inviteMember).toMatchObject({
      added: null,
      invitation: { email: 'nouvelle@exemple.example', role: 'MEMBER', status: 'PENDING' },
    });
    const [sent] = await told('account.member-invited');
    expect(sent?.content).toMatchObject({
      recipient: { email: 'nouvelle@exemple.example', proven: false },
    });
    const stored = await service.db.getRepository(Invitation).findOneByOrFail({ mailboxId: mailbox.id });
    expect(stored.tokenHash).toBe(hashToken(String(sent?.content['token'])));
    expect(await members()).toBe(1);
  });

  it('sends a link to an account whose e-mail was never proven', async () => {
    const { mailbox, manager } = await aManagedMailbox();
    const { id, email } = await anAccount();
    await service.db.getRepository(Account).update(id, { status: AccountStatus.UNPROVEN });
    const { data } = await service.call<Invited>(manager.actor, INVITE, inviting(mailbox, email));
    expect(data.inviteMember).toMatchObject({ added: null, invitation: { email } });
    expect(await members()).toBe(1);
  });

  it.each([
    [MemberRole.DEPUTY, MemberRole.READER, null],
    [MemberRole.DEPUTY, MemberRole.MEMBER, null],
    [MemberRole.DEPUTY, MemberRole.DEPUTY, 'FORBIDDEN'],
    [MemberRole.DEPUTY, MemberRole.MANAGER, 'FORBIDDEN'],
    [MemberRole.MEMBER, MemberRole.READER, 'FORBIDDEN'],
    [MemberRole.READER, MemberRole.READER, 'FORBIDDEN'],
  ])('as %s, giving %s: %s', async (own, given, code) => {
    const { mailbox } = await aManagedMailbox();
    const { actor } = await aMember(mailbox, own);
    const { email } = await anAccount();
    const answer = await service.call(actor, INVITE, inviting(mailbox, email, { role: given }));
    expect(answer.code).toBe(code);
    expect(await members()).toBe(code ? 2 : 3);
  });

  it.each<[string, (mailbox: Mailbox) => Actor, string | null]>([
    ["the region's administrator", () => aGradesAdministrator(), null],
    ["another region's administrator", () => aGradesAdministrator({ regions: ['94'] }), 'NOT_FOUND'],
    [
      'an administrator of the structure',
      ({ identifierType, identifier }) => aStructureAdministrator([{ identifierType, identifier }]),
      null,
    ],
    [
      'an administrator of another structure',
      () => aStructureAdministrator([{ identifierType: 'FINESS', identifier: '319999025' }]),
      'NOT_FOUND',
    ],
    ['somebody who may not open it', () => anAccountHolder(), 'NOT_FOUND'],
    ['a visitor', () => anActor(), 'SIGN_IN_NEEDED'],
  ])('by %s', async (_who, actor, code) => {
    const { mailbox } = await aManagedMailbox();
    const { email } = await anAccount();
    const answer = await service.call(actor(mailbox), INVITE, inviting(mailbox, email));
    expect(answer.code).toBe(code);
    expect(await members()).toBe(code ? 1 : 2);
  });

  it('tells the directory of the first manager, and of no other', async () => {
    const mailbox = await anActiveMailbox({}, null);
    for (const role of ['READER', 'MANAGER', 'MANAGER']) {
      const input = inviting(mailbox, (await anAccount()).email, { role });
      expect((await service.call(aGradesAdministrator(), INVITE, input)).code).toBeNull();
    }
    expect(await told('account.mailbox-changed')).toMatchObject([
      { content: { mailboxId: mailbox.id, version: 2, hasManager: true, status: 'ACTIVE' } },
    ]);
    const { version } = await service.db.getRepository(Mailbox).findOneByOrFail({ id: mailbox.id });
    expect(version).toBe(2);
  });

  it('is refused to the manager of another mailbox', async () => {
    const { mailbox } = await aManagedMailbox();
    const { manager } = await aManagedMailbox();
    const answer = await service.call(manager.actor, INVITE, inviting(mailbox, 'nouvelle@exemple.example'));
    expect(answer.code).toBe('NOT_FOUND');
    expect(await invitations()).toBe(0);
  });

  it.each([
    ['suspended', { decidedStatus: MailboxStatus.SUSPENDED as const }],
    ['closed', { decidedStatus: MailboxStatus.CLOSED as const }],
    ['not open yet', { openedAt: new Date(Date.now() + 60_000) }],
  ])('is refused for a mailbox that is %s', async (_what, state) => {
    const { mailbox, manager } = await aManagedMailbox();
    await service.db.getRepository(Mailbox).update(mailbox.id, state);
    const { email } = await anAccount();
    const byAdministrator = await service.call(aGradesAdministrator(), INVITE, inviting(mailbox, email));
    expect(byAdministrator.code).toBe('MAILBOX_NOT_ACTIVE');
    const byManager = await service.call(manager.actor, INVITE, inviting(mailbox, email));
    expect(byManager.code).toBe('NOT_FOUND');
    expect(await members()).toBe(1);
  });

  it.each([
    ['sans-arobase', 'EMAIL_INVALID'],
    ['Camille <camille@exemple.example>', 'EMAIL_INVALID'],
    ['', 'EMAIL_INVALID'],
    ['1234567890123@patient.mssante.fr', 'EMAIL_OF_PATIENT'],
  ])('refuses the address %j at its field', async (email, code) => {
    const { mailbox, manager } = await aManagedMailbox();
    const { errors } = await service.call(manager.actor, INVITE, inviting(mailbox, email));
    expect(errors[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'email', code }],
    });
    expect(await invitations()).toBe(0);
  });

  it('adds nobody twice, in parallel either', async () => {
    const { mailbox, manager } = await aManagedMailbox();
    const { email } = await anAccount();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => service.call(manager.actor, INVITE, inviting(mailbox, email))),
    );
    expect(answers.map(({ code }) => code).sort()).toEqual([
      ...Array<string>(7).fill('ACCOUNT_ALREADY_MEMBER'),
      null,
    ]);
    expect(await members()).toBe(2);
    expect(await told('account.member-added')).toHaveLength(1);
  });

  it('gives the stored result to the same key, and refuses the key with another address', async () => {
    const { mailbox, manager } = await aManagedMailbox();
    const { email } = await anAccount();
    const once = inviting(mailbox, email);
    const first = await service.call<Invited>(manager.actor, INVITE, once);
    const again = await service.call<Invited>(manager.actor, INVITE, once);
    expect(again.data).toEqual(first.data);
    const other = await service.call(manager.actor, INVITE, {
      input: { ...once.input, email: 'autre@exemple.example' },
    });
    expect(other.code).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(await members()).toBe(2);
    expect(await invitations()).toBe(0);
  });
});
