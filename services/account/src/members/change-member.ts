import { DomainError, memberChanged, newId, recordEvent, type Actor } from '@balorg/common';
import { Field, InputType } from 'type-graphql';
import { announceChange, hasManager } from '../mailboxes/announce-change';
import { Member, MemberRole } from './member.entity';
import { keepOneManager } from './keep-one-manager';
import { overMember, OverMemberInput, toldOf } from './over-member';

@InputType()
export class ChangeMemberInput extends OverMemberInput {
  @Field(() => MemberRole)
  role!: MemberRole;
}

/**
 * Gives a member another role, and tells him. A mailbox that gets its first manager so can be published: the directory
 * is told.
 * @throws NOT_FOUND; FORBIDDEN for a role that is not the actor's to give or take, and for his own; LAST_MANAGER.
 */
export function changeMember(actor: Actor, input: ChangeMemberInput): Promise<string> {
  const { role } = input;
  return overMember(actor, 'member.change', input, async (tx, held) => {
    const { member, mailbox, roles } = held;
    if (!roles.includes(role) || member.accountId === actor.accountId) throw new DomainError('FORBIDDEN');
    if (role === member.role) return null;
    if (member.role === MemberRole.MANAGER) await keepOneManager(tx, member.mailboxId, member.accountId);
    const isFirstManager = role === MemberRole.MANAGER && !(await hasManager(tx, mailbox.id));
    await tx.update(Member, member.id, { role });
    if (isFirstManager) await announceChange(tx, mailbox.id);
    const told = { changeId: newId(), role, ...(await toldOf(tx, held)) };
    await recordEvent(tx, memberChanged, told, { subjectId: mailbox.id });
    return { from: member.role, to: role };
  });
}
