import { newId, openLog, Relay } from '@balorg/common';
import { aGradesAdministrator, anAccountHolder } from '@balorg/common/testing';
import { testAccountService } from '../../test/account-service';
import { aSubmittedRequest } from '../../test/factories';
import { env } from '../env';
import { Mailbox } from '../mailboxes/mailbox.entity';
import { Member } from '../members/member.entity';
import { approveMailboxRequest } from './approve-mailbox-request';
import { MailboxRequest } from './mailbox-request.entity';

const CANCEL = `mutation ($input: DecisionInput!) {
  cancelApproval(input: $input) { status version decidedAt cancellableUntil allowedActions mailbox { id } }
}`;

const cancelling = ({ id, version }: MailboxRequest, own = {}) => ({
  input: { id, version, idempotencyKey: newId(), ...own },
});

describe('cancelApproval', () => {
  const service = testAccountService();
  const administrator = aGradesAdministrator();
  const opened = async () =>
    (await service.announced()).filter(({ type }) => type === 'account.mailbox-opened');

  const approve = ({ id, version }: MailboxRequest) =>
    approveMailboxRequest(administrator, {
      id,
      version,
      localPart: 'Pharmacie.du.centre.81000.albi',
      idempotencyKey: newId(),
    });
  const anApprovedRequest = async () => approve(await aSubmittedRequest());

  async function expectApproved({ id }: MailboxRequest) {
    const request = await service.db.getRepository(MailboxRequest).findOneByOrFail({ id });
    expect(request.status).toBe('APPROVED');
    expect(await service.db.getRepository(Mailbox).countBy({ requestId: id })).toBe(1);
    expect(await service.db.getRepository(Member).count()).toBe(1);
    expect(await opened()).toHaveLength(2);
  }

  it('takes the approval back whole: no mailbox, no member, nothing left to tell', async () => {
    const request = await anApprovedRequest();
    const { data } = await service.call(administrator, CANCEL, cancelling(request));
    expect(data).toEqual({
      cancelApproval: {
        status: 'IN_REVIEW',
        version: request.version + 1,
        decidedAt: null,
        cancellableUntil: null,
        allowedActions: ['CLAIM', 'APPROVE', 'REFUSE', 'ASK_FOR_CORRECTION', 'ADD_NOTE'],
        mailbox: null,
      },
    });
    expect(await opened()).toEqual([]);
    expect(await service.db.getRepository(Member).count()).toBe(0);
    const [entry] = await service.db.query<[{ action: string }]>(
      'SELECT action FROM audit_entry ORDER BY sequence DESC LIMIT 1',
    );
    expect(entry.action).toBe('mailbox-request.cancel-approval');
  });

  it('frees the address, for another request and for the same one', async () => {
    const first = await anApprovedRequest();
    await service.call(administrator, CANCEL, cancelling(first));
    const second = await anApprovedRequest();
    await service.call(administrator, CANCEL, cancelling(second));
    const again = await service.db.getRepository(MailboxRequest).findOneByOrFail({ id: first.id });
    expect((await approve(again)).status).toBe('APPROVED');
    expect(await opened()).toHaveLength(2);
  });

  it('comes too late when the window is over', async () => {
    const request = await anApprovedRequest();
    const over = { cancellableUntil: new Date(Date.now() - 1_000) };
    await service.db.getRepository(MailboxRequest).update(request.id, over);
    expect((await service.call(administrator, CANCEL, cancelling(request))).code).toBe(
      'APPROVAL_NOT_CANCELLABLE',
    );
    await expectApproved(request);
  });

  it('comes too late when a part of the announcement has left', async () => {
    const request = await anApprovedRequest();
    await service.db.query(
      `UPDATE delivery SET nextAttemptAt = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND WHERE subscriber = 'directory'
       AND messageId IN (SELECT id FROM outbox WHERE type = 'account.mailbox-opened')`,
    );
    const relay = new Relay(service.db, { ...env, sender: 'account' }, openLog('test', 'fatal'));
    expect(await relay.relayDue()).toBeGreaterThan(0);
    await relay.stop();
    expect((await service.call(administrator, CANCEL, cancelling(request))).code).toBe(
      'APPROVAL_NOT_CANCELLABLE',
    );
    await expectApproved(request);
  });

  it('cancels once, for the same key and for two at once', async () => {
    const request = await anApprovedRequest();
    const once = cancelling(request);
    const answers = await Promise.all([
      service.call(administrator, CANCEL, once),
      service.call(administrator, CANCEL, once),
      service.call(administrator, CANCEL, cancelling(request)),
    ]);
    expect(answers.filter(({ code }) => code === null).length).toBeGreaterThan(0);
    expect(answers.every(({ code }) => code === null || code === 'STALE_VERSION')).toBe(true);
    const [row] = await service.db.query<[{ cancelled: number }]>(
      "SELECT COUNT(*) AS cancelled FROM audit_entry WHERE action = 'mailbox-request.cancel-approval'",
    );
    expect(Number(row.cancelled)).toBe(1);
  });

  it('is for an approval only', async () => {
    const request = await aSubmittedRequest();
    expect((await service.call(administrator, CANCEL, cancelling(request))).code).toBe(
      'APPROVAL_NOT_CANCELLABLE',
    );
  });

  it.each([
    ["another region's administrator", aGradesAdministrator({ regions: ['94'] }), {}, 'NOT_FOUND'],
    ['somebody without the role', anAccountHolder(), {}, 'FORBIDDEN'],
    ['a stale version', administrator, { version: 1 }, 'STALE_VERSION'],
  ])('refuses %s', async (_what, actor, own, code) => {
    const request = await anApprovedRequest();
    expect((await service.call(actor, CANCEL, cancelling(request, own))).code).toBe(code);
    await expectApproved(request);
  });
});
