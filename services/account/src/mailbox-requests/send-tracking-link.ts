import {
  DomainError,
  inTransaction,
  IsTypedText,
  newId,
  recordEvent,
  trackingLinkAsked,
  type Actor,
} from '@balorg/common';
import { Field, InputType } from 'type-graphql';
import { Not, type EntityManager } from 'typeorm';
import { normaliseEmail } from '../accounts/email';
import { recordAudit } from '../audit/record-audit';
import { db } from '../db';
import { countAttempt, trackingLinksAsked, trackingLinksSent } from '../sessions/attempts';
import { MailboxRequestStatus } from './mailbox-request-status';
import { MailboxRequest } from './mailbox-request.entity';
import { recipientOf, recipientWithLink } from './recipient-of';
import { readReference } from './reference-number';

@InputType()
export class SendTrackingLinkInput {
  @Field(() => String)
  @IsTypedText({ max: 30 })
  reference!: string;

  @Field(() => String)
  @IsTypedText({ max: 254 })
  email!: string;
}

/**
 * "Suivre ma demande": mails where a request stands, to the address that its mails go to, when it is the typed one.
 * Says nothing of what exists: the answer is the same for every reference and address. Only a proven address gets a
 * new link with it.
 * @throws TOO_MANY_ATTEMPTS for the network address.
 */
export async function sendTrackingLink(actor: Actor, { reference, email }: SendTrackingLinkInput) {
  if (!(await countAttempt(db, trackingLinksAsked(actor.source)))) throw new DomainError('TOO_MANY_ATTEMPTS');
  const known = readReference(reference);
  if (!known) return;
  await inTransaction(db, async (tx) => {
    const request = await tx.findOneBy(MailboxRequest, {
      reference: known,
      status: Not(MailboxRequestStatus.DRAFT),
    });
    if (!request || (await recipientOf(tx, request)).email !== normaliseEmail(email)) return;
    if (!(await countAttempt(tx, trackingLinksSent(request.id)))) return;
    await oweLink(tx, request);
    await recordAudit(tx, actor, {
      action: 'mailbox-request.ask-tracking-link',
      subjectType: 'mailbox-request',
      subjectId: request.id,
      regionCode: request.regionCode,
    });
  });
}

async function oweLink(tx: EntityManager, request: MailboxRequest): Promise<void> {
  const { id: requestId, reference, regionCode } = request;
  await recordEvent(
    tx,
    trackingLinkAsked,
    {
      askId: newId(),
      requestId,
      reference,
      regionCode,
      status: request.statusForApplicant(),
      ...(await recipientWithLink(tx, request)),
    },
    { subjectId: requestId },
  );
}
