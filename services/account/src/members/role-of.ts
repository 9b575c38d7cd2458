import type { EntityManager } from 'typeorm';
import { Member, type MemberRole } from './member.entity';

/** The role that a person has in a mailbox, or null. */
export async function roleOf(
  tx: EntityManager,
  mailboxId: string,
  accountId: string | null,
): Promise<MemberRole | null> {
  if (!accountId) return null;
  return (await tx.findOneBy(Member, { mailboxId, accountId, present: true }))?.role ?? null;
}
