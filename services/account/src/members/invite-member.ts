import { DomainError, invalidInput, IsTypedText, newId, type Actor } from '@balorg/common';
import { IsUUID } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import { Account, AccountStatus } from '../accounts/account.entity';
import { emailFault, normaliseEmail } from '../accounts/email';
import { recordAudit } from '../audit/record-audit';
import { db } from '../db';
import { oncePerKey } from '../idempotency/once-per-key';
import type { Mailbox } from '../mailboxes/mailbox.entity';
import { addMember } from './add-member';
import { findManageableMailbox } from './find-manageable-mailbox';
import { Invitation } from './invitation.entity';
import { MemberRole } from './member.entity';
import { sendInvitation } from './send-invitation';

@InputType()
export class InviteMemberInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'CHOICE_UNKNOWN' })
  mailboxId!: string;

  @Field(() => String)
  @IsTypedText({ max: 254 })
  email!: string;

  @Field(() => MemberRole)
  role!: MemberRole;

  @Field(() => ID)
  @IsUUID(undefined, { message: 'CHOICE_UNKNOWN' })
  idempotencyKey!: string;
}

/**
 * Lets a person open the mailbox. With an individual account he may at once; without one he gets a link by which he
 * opens his account first.
 * @returns the id of the member or of the invitation.
 * @throws NOT_FOUND, FORBIDDEN for a role that is not his to give, ACCOUNT_ALREADY_MEMBER, MAILBOX_NOT_ACTIVE,
 * TOO_MANY_INVITATIONS.
 */
export function inviteMember(actor: Actor, input: InviteMemberInput): Promise<string> {
  const fault = emailFault(input.email);
  if (fault) throw invalidInput([{ field: 'email', code: fault }]);
  return oncePerKey(db, actor, 'member.invite', input, async (tx) => {
    const { mailbox, roles } = await findManageableMailbox(tx, actor, input.mailboxId);
    if (!roles.includes(input.role)) throw new DomainError('FORBIDDEN');
    const account = await tx.findOneBy(Account, {
      email: normaliseEmail(input.email),
      status: AccountStatus.ACTIVE,
    });
    const id = account
      ? await addMember(tx, actor, mailbox, account, input.role)
      : await invite(tx, mailbox, normaliseEmail(input.email), input.role);
    await recordAudit(tx, actor, {
      action: account ? 'member.add' : 'member.invite',
      subjectType: 'mailbox',
      subjectId: mailbox.id,
      regionCode: mailbox.regionCode,
      facts: { role: input.role, [account ? 'memberId' : 'invitationId']: id },
    });
    return id;
  });
}

async function invite(tx: EntityManager, mailbox: Mailbox, email: string, role: MemberRole) {
  const id = newId();
  const link = await sendInvitation(tx, mailbox, { id, email, role, sending: 1 });
  await tx.insert(Invitation, { id, mailboxId: mailbox.id, email, role, ...link });
  return id;
}
