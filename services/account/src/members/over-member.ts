import { DomainError, type Actor } from '@balorg/common';
import { IsUUID } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import { Account } from '../accounts/account.entity';
import type { AuditFacts } from '../audit/audit-entry.entity';
import { recordAudit } from '../audit/record-audit';
import { db } from '../db';
import { oncePerKey } from '../idempotency/once-per-key';
import type { Mailbox } from '../mailboxes/mailbox.entity';
import { findManageableMailbox } from './find-manageable-mailbox';
import { Member, type MemberRole } from './member.entity';

@InputType()
export abstract class OverMemberInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'CHOICE_UNKNOWN' })
  memberId!: string;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'CHOICE_UNKNOWN' })
  idempotencyKey!: string;
}

export interface Held {
  member: Member;
  mailbox: Mailbox;
  /** The roles that the actor may give, and take from others. */
  roles: MemberRole[];
}

/**
 * One act over a present member whose role is the actor's to give: the mailbox locked, once per key, audited with what
 * `act` tells of it, or not at all where nothing has changed.
 * @returns the mailbox's id.
 * @throws NOT_FOUND; FORBIDDEN; MAILBOX_NOT_ACTIVE.
 */
export function overMember<Input extends OverMemberInput>(
  actor: Actor,
  action: string,
  input: Input,
  act: (tx: EntityManager, held: Held) => Promise<AuditFacts | null>,
): Promise<string> {
  return oncePerKey(db, actor, action, input, async (tx) => {
    const known = await tx.findOneBy(Member, { id: input.memberId, present: true });
    if (!known) throw new DomainError('NOT_FOUND');
    const { mailbox, roles } = await findManageableMailbox(tx, actor, known.mailboxId);
    const member = await tx.findOneBy(Member, { id: known.id, present: true });
    if (!member) throw new DomainError('NOT_FOUND');
    if (!roles.includes(member.role)) throw new DomainError('FORBIDDEN');
    const facts = await act(tx, { member, mailbox, roles });
    if (facts) {
      await recordAudit(tx, actor, {
        action,
        subjectType: 'mailbox',
        subjectId: mailbox.id,
        regionCode: mailbox.regionCode,
        facts: { memberId: member.id, ...facts },
      });
    }
    return mailbox.id;
  });
}

/** What the member is told of himself and the mailbox, whatever happened. */
export async function toldOf(tx: EntityManager, { member, mailbox }: Held) {
  const { id, email } = await tx.findOneByOrFail(Account, { id: member.accountId });
  const { id: mailboxId, regionCode, displayAddress } = mailbox;
  const recipient = { id, email, proven: true };
  return { memberId: member.id, mailboxId, regionCode, displayAddress, recipient };
}
