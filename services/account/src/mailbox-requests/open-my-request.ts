import type { Actor } from '@balorg/common';
import { Not } from 'typeorm';
import { db } from '../db';
import { openSession } from '../sessions/open-session';
import { SessionKind } from '../sessions/session.entity';
import { MailboxRequestStatus } from './mailbox-request-status';
import { requireMine } from './require-mine';

/**
 * Somebody who is signed in follows a request of his own without its link: he has proven more than the link does.
 * @returns the cookie by which this browser follows it from now on.
 * @throws NOT_FOUND for a request that is not linked to his account.
 */
export async function openMyRequest({ accountId }: Actor, id: string): Promise<string> {
  await requireMine(db.manager, accountId, id, Not(MailboxRequestStatus.DRAFT));
  const { cookie } = await openSession(db.manager, { kind: SessionKind.TRACKING, requestId: id });
  return cookie;
}
