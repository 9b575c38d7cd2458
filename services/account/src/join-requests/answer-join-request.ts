import { DomainError, IsTypedText, joinRefused, recordEvent, tidyText, type Actor } from '@balorg/common';
import { IsUUID } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import { Account, AccountStatus } from '../accounts/account.entity';
import { recordAudit } from '../audit/record-audit';
import { db } from '../db';
import { oncePerKey } from '../idempotency/once-per-key';
import type { Mailbox } from '../mailboxes/mailbox.entity';
import { addMember } from '../members/add-member';
import { findManageableMailbox } from '../members/find-manageable-mailbox';
import { MemberRole } from '../members/member.entity';
import { answerWaiting } from './answer-waiting';
import { joinFacts } from './join-facts';
import { JoinRequest, JoinRequestStatus } from './join-request.entity';

@InputType()
export class AnswerJoinRequestInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'CHOICE_UNKNOWN' })
  id!: string;

  /** Null refuses. */
  @Field(() => MemberRole, { nullable: true })
  role?: MemberRole | null;

  /** Of a refusal: its author reads it. */
  @Field(() => String, { nullable: true })
  @IsTypedText({ max: 300, multiline: true })
  reason?: string | null;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'CHOICE_UNKNOWN' })
  idempotencyKey!: string;
}

/**
 * Whoever keeps a mailbox's members lets in somebody who asked, with a role that is his to give, or refuses. The
 * person is told either way.
 * @returns the id of the request to join.
 * @throws NOT_FOUND; FORBIDDEN; OWN_REQUEST; JOIN_REQUEST_ANSWERED; ACCOUNT_NOT_FOUND for one that was disabled;
 * MAILBOX_NOT_ACTIVE.
 */
export function answerJoinRequest(actor: Actor, input: AnswerJoinRequestInput): Promise<string> {
  return oncePerKey(db, actor, 'mailbox.answer-join-request', input, async (tx) => {
    const known = await tx.findOneBy(JoinRequest, { id: input.id });
    if (!known) throw new DomainError('NOT_FOUND');
    const { mailbox, roles } = await findManageableMailbox(tx, actor, known.mailboxId);
    // Read again behind the mailbox's lock: somebody may have answered meanwhile.
    const request = await tx.findOneByOrFail(JoinRequest, { id: input.id });
    request.requireWaiting();
    if (request.accountId === actor.accountId) throw new DomainError('OWN_REQUEST');
    const account = await tx.findOneByOrFail(Account, { id: request.accountId });
    const role = input.role ?? null;
    if (role === null) await refuse(tx, actor, { mailbox, account, request, reason: tidyText(input.reason) });
    else if (!roles.includes(role)) throw new DomainError('FORBIDDEN');
    else if (account.status !== AccountStatus.ACTIVE) throw new DomainError('ACCOUNT_NOT_FOUND');
    else await addMember(tx, actor, mailbox, account, role);
    await recordAudit(tx, actor, {
      action: role === null ? 'member.refuse-to-join' : 'member.let-join',
      subjectType: 'mailbox',
      subjectId: mailbox.id,
      regionCode: mailbox.regionCode,
      facts: { joinRequestId: request.id, ...(role === null ? {} : { role }) },
    });
    return request.id;
  });
}

interface Refusal {
  mailbox: Mailbox;
  account: Account;
  request: JoinRequest;
  reason: string | null;
}

async function refuse(
  tx: EntityManager,
  { accountId }: Actor,
  { mailbox, account, request, reason }: Refusal,
) {
  await answerWaiting(tx, { id: request.id }, JoinRequestStatus.REFUSED, {
    answeredById: accountId,
    refusalReason: reason,
  });
  const recipient = { id: account.id, email: account.email, proven: true };
  await recordEvent(
    tx,
    joinRefused,
    { ...joinFacts(mailbox, request), reason, recipient },
    { subjectId: mailbox.id },
  );
}
