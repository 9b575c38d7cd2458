import { DomainError, type Actor } from '@balorg/common';
import type { EntityManager } from 'typeorm';
import { assignableRoles, onlyVisible } from '../mailboxes/mailbox.access';
import { Mailbox, MailboxStatus } from '../mailboxes/mailbox.entity';
import { Member, type MemberRole } from './member.entity';

export interface Manageable {
  mailbox: Mailbox;
  /** The roles that the actor may give, and take from others. */
  roles: MemberRole[];
}

/**
 * Locks a mailbox whose members the actor may keep, so that two changes of its members never cross.
 * @throws NOT_FOUND; FORBIDDEN for a member who keeps nobody; MAILBOX_NOT_ACTIVE.
 */
export async function findManageableMailbox(
  tx: EntityManager,
  actor: Actor,
  mailboxId: string,
): Promise<Manageable> {
  const mailbox = await onlyVisible(tx.createQueryBuilder(Mailbox, 'mailbox'), actor)
    .andWhere('mailbox.id = :mailboxId', { mailboxId })
    .setLock('pessimistic_write')
    .getOne();
  if (!mailbox) throw new DomainError('NOT_FOUND');
  const roles = assignableRoles(actor, mailbox, await roleOf(tx, mailboxId, actor.accountId));
  if (roles.length === 0) throw new DomainError('FORBIDDEN');
  if (mailbox.status() !== MailboxStatus.ACTIVE) throw new DomainError('MAILBOX_NOT_ACTIVE');
  return { mailbox, roles };
}

/** The role that a person has in a mailbox, or null. */
export async function roleOf(
  tx: EntityManager,
  mailboxId: string,
  accountId: string | null,
): Promise<MemberRole | null> {
  if (!accountId) return null;
  return (await tx.findOneBy(Member, { mailboxId, accountId, present: true }))?.role ?? null;
}
