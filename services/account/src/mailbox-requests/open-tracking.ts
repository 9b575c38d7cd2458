import { DomainError } from '@balorg/common';
import { db } from '../db';
import { openSession } from '../sessions/open-session';
import { SessionKind } from '../sessions/session.entity';
import { hashToken } from '../sessions/tokens';
import { MailboxRequest } from './mailbox-request.entity';

/**
 * Exchanges the secret of a mail's link for a cookie by which this browser follows the request.
 * @throws LINK_NOT_USABLE
 */
export async function openTracking(token: string): Promise<{ requestId: string; cookie: string }> {
  const request = await db.getRepository(MailboxRequest).findOneBy({ trackingHash: hashToken(token) });
  if (!request) throw new DomainError('LINK_NOT_USABLE');
  const { cookie } = await openSession(db.manager, { kind: SessionKind.TRACKING, requestId: request.id });
  return { requestId: request.id, cookie };
}
