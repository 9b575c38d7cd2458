import { newId } from '@balorg/common';
import { aGradesAdministrator, anAccountHolder } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { aManagedMailbox, aMember, anAccount, aWriter } from '../../test/factories';
import { Account, AccountStatus } from '../accounts/account.entity';
import { closeMailbox } from '../mailboxes/close-mailbox';
import { Mailbox } from '../mailboxes/mailbox.entity';
import { inviteMember } from '../members/invite-member';
import { MemberRole } from '../members/member.entity';
import { roleOf } from '../members/role-of';
import { JoinRequest } from './join-request.entity';
import { requestToJoinMailbox } from './request-to-join-mailbox';

const ANSWER = `mutation ($input: AnswerJoinRequestInput!) {
  answerJoinRequest(input: $input) { status refusalReason }
}`;
const REASON = 'Nous ne vous connaissons pas : appelez l’officine.';

/** Somebody asks to join a mailbox. */
async function aJoinRequest() {
  const { mailbox, manager } = await aManagedMailbox();
  const account = await anAccount();
  const id = await requestToJoinMailbox(await aWriter(account), {
    mailboxId: mailbox.id,
    idempotencyKey: newId(),
  });
  return { id, mailbox, manager, account };
}

const answering = (id: string, own: object) => ({ input: { id, idempotencyKey: newId(), ...own } });
const letIn = (id: string, role = 'MEMBER') => answering(id, { role });
const refuse = (id: string) => answering(id, { reason: REASON });

describe('answerJoinRequest', () => {
  const service = testAccountService();
  const roleIn = ({ id }: Mailbox, account: Account) => roleOf(service.db.manager, id, account.id);
  const told = async () =>
    (await service.announced()).filter(({ type }) =>
      ['account.member-added', 'account.join-refused'].includes(type),
    );
  const kept = (id: string) => service.db.getRepository(JoinRequest).findOneByOrFail({ id });

  it('lets the person in with the role that is given, and tells it', async () => {
    const { id, mailbox, manager, account } = await aJoinRequest();
    const { data } = await service.call(manager.actor, ANSWER, letIn(id, 'READER'));
    expect(data).toEqual({ answerJoinRequest: { status: 'ACCEPTED', refusalReason: null } });
    expect(await roleIn(mailbox, account)).toBe(MemberRole.READER);
    expect(await told()).toMatchObject([
      { type: 'account.member-added', content: { role: 'READER', recipient: { email: account.email } } },
    ]);
    expect(await kept(id)).toMatchObject({ answeredById: manager.account.id, waits: null });
  });

  it('refuses with a reason that the person reads', async () => {
    const { id, mailbox, manager, account } = await aJoinRequest();
    const { data } = await service.call(manager.actor, ANSWER, refuse(id));
    expect(data).toEqual({ answerJoinRequest: { status: 'REFUSED', refusalReason: REASON } });
    expect(await roleIn(mailbox, account)).toBeNull();
    expect(await told()).toMatchObject([
      { type: 'account.join-refused', content: { reason: REASON, recipient: { email: account.email } } },
    ]);
  });

  it('is given once, by one of two who answer at the same time', async () => {
    const { id, manager, mailbox } = await aJoinRequest();
    const second = await aMember(mailbox, MemberRole.MANAGER);
    const answers = await Promise.all([
      service.call(manager.actor, ANSWER, letIn(id)),
      service.call(second.actor, ANSWER, refuse(id)),
    ]);
    expect(answers.map(({ code }) => code).sort()).toEqual(['JOIN_REQUEST_ANSWERED', null].sort());
  });

  it('a deputy gives the lesser roles only; a reader and a stranger none', async () => {
    const { id, mailbox } = await aJoinRequest();
    const deputy = await aMember(mailbox, MemberRole.DEPUTY);
    const reader = await aMember(mailbox, MemberRole.READER);
    expect((await service.call(deputy.actor, ANSWER, letIn(id, 'MANAGER'))).code).toBe('FORBIDDEN');
    expect((await service.call(reader.actor, ANSWER, letIn(id))).code).toBe('FORBIDDEN');
    expect((await service.call(anAccountHolder(), ANSWER, letIn(id))).code).toBe('NOT_FOUND');
    expect((await service.call(aGradesAdministrator({ regions: ['94'] }), ANSWER, letIn(id))).code).toBe(
      'NOT_FOUND',
    );
    expect((await service.call(deputy.actor, ANSWER, letIn(id))).code).toBeNull();
  });

  it('nobody answers his own, an administrator of the region neither', async () => {
    const { id, account } = await aJoinRequest();
    const administrator = aGradesAdministrator({ accountId: account.id });
    expect((await service.call(administrator, ANSWER, letIn(id, 'MANAGER'))).code).toBe('OWN_REQUEST');
  });

  it('lets in no account that was disabled meanwhile', async () => {
    const { id, manager, account } = await aJoinRequest();
    await service.db.getRepository(Account).update(account.id, { status: AccountStatus.DISABLED });
    expect((await service.call(manager.actor, ANSWER, letIn(id))).code).toBe('ACCOUNT_NOT_FOUND');
    expect((await kept(id)).status).toBe('PENDING');
  });

  it('is given by an invitation too: nobody waits who may open the mailbox', async () => {
    const { id, mailbox, manager, account } = await aJoinRequest();
    await inviteMember(manager.actor, {
      mailboxId: mailbox.id,
      email: account.email,
      role: MemberRole.MEMBER,
      idempotencyKey: newId(),
    });
    expect((await kept(id)).status).toBe('ACCEPTED');
    expect((await service.call(manager.actor, ANSWER, refuse(id))).code).toBe('JOIN_REQUEST_ANSWERED');
  });

  it('waits no more once the mailbox is closed, and the person is told', async () => {
    const { id, mailbox, account } = await aJoinRequest();
    await closeMailbox(aGradesAdministrator(), {
      id: mailbox.id,
      version: mailbox.version,
      address: mailbox.address,
      reason: 'La pharmacie a cessé son activité.',
      idempotencyKey: newId(),
    });
    expect((await kept(id)).status).toBe('ENDED');
    expect((await service.announced()).filter(({ type }) => type === 'account.join-ended')).toMatchObject([
      { content: { cause: 'MAILBOX_CLOSED', recipient: { email: account.email } } },
    ]);
  });

  it('may be asked for again after a refusal', async () => {
    const { id, mailbox, manager, account } = await aJoinRequest();
    await service.call(manager.actor, ANSWER, refuse(id));
    await requestToJoinMailbox(await aWriter(account), { mailboxId: mailbox.id, idempotencyKey: newId() });
    expect(await service.db.getRepository(JoinRequest).countBy({ mailboxId: mailbox.id })).toBe(2);
  });
});
