import { mailboxRequestSubmitted, recordEvent } from '@balorg/common';
import type { EntityManager } from 'typeorm';
import type { FormValues } from './form-fields';
import type { MailboxRequest } from './mailbox-request.entity';
import { recipientWithLink } from './recipient-of';

type Submitted = FormValues &
  Pick<MailboxRequest, 'id' | 'round' | 'reference' | 'regionCode' | 'linkedAccountId'> & {
    decideBefore: Date;
  };

/** Tells that a request waits for a reviewer, and why it does. */
export async function announceSubmission(
  tx: EntityManager,
  request: Submitted,
  cause: 'SUBMITTED' | 'CORRECTED' | 'REOPENED',
): Promise<void> {
  await recordEvent(
    tx,
    mailboxRequestSubmitted,
    {
      requestId: request.id,
      round: request.round,
      reference: request.reference,
      regionCode: request.regionCode,
      cause,
      decideBefore: request.decideBefore,
      ...(await recipientWithLink(tx, request)),
      description: request.description ?? '',
      contactEmail: request.contactEmail ?? '',
      phone: request.phone,
      service: request.service,
      structure: { identifierType: request.identifierType ?? 'FINESS', identifier: request.identifier ?? '' },
    },
    { subjectId: request.id },
  );
}
