import { DomainError } from '@balorg/common';
import { db } from '../db';
import { openSession } from '../sessions/open-session';
import { SessionKind } from '../sessions/session.entity';
import { hashToken } from '../sessions/tokens';
import { TrackingLink } from './tracking-link.entity';

/**
 * Exchanges the secret of a mail's link for a cookie by which this browser follows the request.
 * @throws LINK_NOT_USABLE
 */
export async function openTracking(token: string): Promise<{ requestId: string; cookie: string }> {
  const link = await db.getRepository(TrackingLink).findOneBy({ tokenHash: hashToken(token) });
  if (!link) throw new DomainError('LINK_NOT_USABLE');
  const { requestId } = link;
  const { cookie } = await openSession(db.manager, { kind: SessionKind.TRACKING, requestId });
  return { requestId, cookie };
}
