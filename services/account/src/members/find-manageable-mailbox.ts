import { DomainError, type Actor } from '@balorg/common';
import type { EntityManager } from 'typeorm';
import { assignableRoles, getVisibleMailbox } from '../mailboxes/mailbox.access';
import { MailboxStatus, type Mailbox } from '../mailboxes/mailbox.entity';
import type { MemberRole } from './member.entity';
import { roleOf } from './role-of';

export interface Manageable {
  mailbox: Mailbox;
  /** The roles that the actor may give, and take from others. */
  roles: MemberRole[];
}

/**
 * Locks a mailbox whose members the actor may keep.
 * @throws NOT_FOUND; FORBIDDEN for a member who keeps nobody; MAILBOX_NOT_ACTIVE.
 */
export async function findManageableMailbox(
  tx: EntityManager,
  actor: Actor,
  mailboxId: string,
): Promise<Manageable> {
  const mailbox = await getVisibleMailbox(tx, actor, mailboxId, { lock: true });
  const roles = assignableRoles(actor, mailbox, await roleOf(tx, mailboxId, actor.accountId));
  if (roles.length === 0) throw new DomainError('FORBIDDEN');
  if (mailbox.status() !== MailboxStatus.ACTIVE) throw new DomainError('MAILBOX_NOT_ACTIVE');
  return { mailbox, roles };
}
