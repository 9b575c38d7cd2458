import { databaseNow } from '@balorg/common';
import type { EntityManager } from 'typeorm';
import { Account } from '../accounts/account.entity';
import { hashToken, newToken } from '../sessions/tokens';
import type { MailboxRequest } from './mailbox-request.entity';
import { TrackingLink } from './tracking-link.entity';

/** The mails go to the proven account; where there is none, to the typed address, without any secret link. */
export async function recipientOf(
  tx: EntityManager,
  { id, linkedAccountId, contactEmail }: Pick<MailboxRequest, 'id' | 'linkedAccountId' | 'contactEmail'>,
) {
  if (!linkedAccountId) return { id, email: contactEmail ?? '', proven: false };
  const account = await tx.findOneByOrFail(Account, { id: linkedAccountId });
  return { id: account.id, email: account.email, proven: true };
}

/** Whom to tell of a request, and the secret of a new link by which he follows it; none for an unproven address. */
export async function recipientWithLink(
  tx: EntityManager,
  request: Pick<MailboxRequest, 'id' | 'linkedAccountId' | 'contactEmail'>,
) {
  const recipient = await recipientOf(tx, request);
  if (!recipient.proven) return { recipient, trackingToken: null };
  const trackingToken = newToken();
  await tx.insert(TrackingLink, {
    tokenHash: hashToken(trackingToken),
    requestId: request.id,
    madeAt: await databaseNow(tx),
  });
  return { recipient, trackingToken };
}
