import { memberRemoved, recordEvent, type Actor } from '@balorg/common';
import { InputType } from 'type-graphql';
import { Member, MemberRole } from './member.entity';
import { keepOneManager } from './keep-one-manager';
import { overMember, OverMemberInput, toldOf } from './over-member';

@InputType()
export class RemoveMemberInput extends OverMemberInput {}

/**
 * Takes the mailbox away from a member, who is told.
 * @throws NOT_FOUND; FORBIDDEN; LAST_MANAGER: somebody else must be named first.
 */
export function removeMember(actor: Actor, input: RemoveMemberInput): Promise<string> {
  return overMember(actor, 'member.remove', input, async (tx, held) => {
    const { member, mailbox } = held;
    if (member.role === MemberRole.MANAGER) await keepOneManager(tx, member.mailboxId, member.accountId);
    await tx.update(Member, member.id, { present: null, removedAt: () => 'UTC_TIMESTAMP(3)' });
    await recordEvent(tx, memberRemoved, await toldOf(tx, held), { subjectId: mailbox.id });
    return { role: member.role };
  });
}
