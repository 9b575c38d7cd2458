import { mailboxRequestEnded, recordEvent } from '@balorg/common';
import type { EntityManager } from 'typeorm';
import type { MailboxRequest } from './mailbox-request.entity';
import { recipientOf } from './recipient-of';

/** Tells that a request is over without a mailbox. */
export async function announceEnd(
  tx: EntityManager,
  request: MailboxRequest,
  outcome: 'REFUSED' | 'WITHDRAWN' | 'EXPIRED',
  reason: string | null = null,
): Promise<void> {
  const { id, round, reference, regionCode } = request;
  const recipient = await recipientOf(tx, request);
  await recordEvent(
    tx,
    mailboxRequestEnded,
    { requestId: id, round, reference, regionCode, outcome, reason, recipient },
    { subjectId: id },
  );
}
