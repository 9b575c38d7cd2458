import { DomainError, memberRemoved, recordEvent, type Actor } from '@balorg/common';
import { IsUUID } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import { Account } from '../accounts/account.entity';
import { recordAudit } from '../audit/record-audit';
import { db } from '../db';
import { oncePerKey, type Keyed } from '../idempotency/once-per-key';
import type { Mailbox } from '../mailboxes/mailbox.entity';
import { findManageableMailbox } from './find-manageable-mailbox';
import { Member, MemberRole } from './member.entity';

@InputType()
export class RemoveMemberInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'CHOICE_UNKNOWN' })
  memberId!: string;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'CHOICE_UNKNOWN' })
  idempotencyKey!: string;
}

@InputType()
export class ChangeMemberInput extends RemoveMemberInput {
  @Field(() => MemberRole)
  role!: MemberRole;
}

/**
 * Gives a member another role.
 * @throws NOT_FOUND; FORBIDDEN for a role that is not the actor's to give or take, and for his own; LAST_MANAGER.
 */
export function changeMember(actor: Actor, input: ChangeMemberInput): Promise<string> {
  return overMember(actor, 'member.change', input, async (tx, { member }, roles) => {
    if (!roles.includes(input.role) || member.accountId === actor.accountId)
      throw new DomainError('FORBIDDEN');
    if (input.role !== MemberRole.MANAGER) await keepOneManager(tx, member);
    await tx.update(Member, member.id, { role: input.role });
    return { from: member.role, to: input.role };
  });
}

/**
 * Takes the mailbox away from a member, who is told.
 * @throws NOT_FOUND; FORBIDDEN; LAST_MANAGER: somebody else must be named first.
 */
export function removeMember(actor: Actor, input: RemoveMemberInput): Promise<string> {
  return overMember(actor, 'member.remove', input, async (tx, { member, mailbox }) => {
    await keepOneManager(tx, member);
    await tx.update(Member, member.id, { present: null, removedAt: () => 'UTC_TIMESTAMP(3)' });
    const { id, email } = await tx.findOneByOrFail(Account, { id: member.accountId });
    const { id: mailboxId, regionCode, displayAddress } = mailbox;
    const recipient = { id, email, proven: true };
    await recordEvent(
      tx,
      memberRemoved,
      { memberId: member.id, mailboxId, regionCode, displayAddress, recipient },
      { subjectId: mailboxId },
    );
    return { role: member.role };
  });
}

/** Locked by the mailbox, so that two managers who leave at once cannot both go. */
async function keepOneManager(tx: EntityManager, { mailboxId, role }: Member) {
  if (role !== MemberRole.MANAGER) return;
  const managers = await tx.countBy(Member, { mailboxId, role: MemberRole.MANAGER, present: true });
  if (managers <= 1) throw new DomainError('LAST_MANAGER');
}

interface Held {
  member: Member;
  mailbox: Mailbox;
}

function overMember<Input extends Keyed & { memberId: string }>(
  actor: Actor,
  action: string,
  input: Input,
  change: (tx: EntityManager, held: Held, roles: MemberRole[]) => Promise<Record<string, string>>,
): Promise<string> {
  return oncePerKey(db, actor, action, input, async (tx) => {
    const known = await tx.findOneBy(Member, { id: input.memberId, present: true });
    if (!known) throw new DomainError('NOT_FOUND');
    const { mailbox, roles } = await findManageableMailbox(tx, actor, known.mailboxId);
    const member = await tx.findOneBy(Member, { id: known.id, present: true });
    if (!member) throw new DomainError('NOT_FOUND');
    if (!roles.includes(member.role)) throw new DomainError('FORBIDDEN');
    const facts = await change(tx, { member, mailbox }, roles);
    await recordAudit(tx, actor, {
      action,
      subjectType: 'mailbox',
      subjectId: mailbox.id,
      regionCode: mailbox.regionCode,
      facts: { memberId: member.id, ...facts },
    });
    return mailbox.id;
  });
}
