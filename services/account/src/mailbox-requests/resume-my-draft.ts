import type { Actor } from '@balorg/common';
import { db } from '../db';
import { openSession } from '../sessions/open-session';
import { SessionKind } from '../sessions/session.entity';
import { MailboxRequestStatus } from './mailbox-request-status';
import { requireMine } from './require-mine';

/**
 * Somebody who is signed in goes on, in this browser, with a draft that he linked his account to.
 * @returns the cookie by which this browser writes it from now on.
 * @throws NOT_FOUND for a draft that is not his, or that was sent meanwhile.
 */
export async function resumeMyDraft({ accountId }: Actor, id: string): Promise<string> {
  await requireMine(db.manager, accountId, id, MailboxRequestStatus.DRAFT);
  const { cookie } = await openSession(db.manager, { kind: SessionKind.DRAFT, requestId: id });
  return cookie;
}
