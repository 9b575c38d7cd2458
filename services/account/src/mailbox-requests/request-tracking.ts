import { Field, ID, Int, ObjectType } from 'type-graphql';
import { db } from '../db';
import { Mailbox, PublicationStatus } from '../mailboxes/mailbox.entity';
import { MailboxRequestStatus, TRANSITIONS } from './mailbox-request-status';
import { MailboxRequest } from './mailbox-request.entity';
import { findPendingCorrection, PendingCorrection } from './pending-correction';

/** The same track as the reviewer sees, in the applicant's reach: dates, the reason of a refusal, the address. */
@ObjectType()
export class RequestTracking {
  @Field(() => String)
  reference!: string;

  @Field(() => ID)
  regionCode!: string;

  @Field(() => MailboxRequestStatus)
  status!: MailboxRequestStatus;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { nullable: true })
  description!: string | null;

  @Field(() => Date, { nullable: true })
  submittedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  decideBefore!: Date | null;

  @Field(() => Date, { nullable: true })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true })
  refusalReason!: string | null;

  @Field(() => String, { nullable: true })
  displayAddress!: string | null;

  @Field(() => Date, { nullable: true })
  publishBefore!: Date | null;

  @Field(() => PublicationStatus, { nullable: true })
  publicationStatus!: PublicationStatus | null;

  @Field(() => Date, { nullable: true })
  publicationStatusAt!: Date | null;

  @Field(() => Boolean)
  canWithdraw!: boolean;

  /** What the applicant is asked to correct, as long as he did not. */
  @Field(() => PendingCorrection, { nullable: true })
  correction!: PendingCorrection | null;
}

/** What an applicant may know of a request: an approval that can still be taken back is "in review" to him. */
export async function findTracking(requestId: string | null): Promise<RequestTracking | null> {
  if (!requestId) return null;
  const request = await db.getRepository(MailboxRequest).findOneBy({ id: requestId });
  if (!request || request.status === MailboxRequestStatus.DRAFT) return null;
  const { reference, regionCode, version, description, submittedAt, decideBefore } = request;
  const untold = request.isCancellable();
  const mailbox = untold ? null : await db.getRepository(Mailbox).findOneBy({ requestId });
  return {
    reference,
    regionCode,
    version,
    description,
    submittedAt,
    decideBefore,
    refusalReason: request.status === MailboxRequestStatus.REFUSED ? request.refusalReason : null,
    status: request.statusForApplicant(),
    decidedAt: untold ? null : request.decidedAt,
    displayAddress: mailbox?.displayAddress ?? null,
    publishBefore: mailbox?.publishBefore ?? null,
    publicationStatus: mailbox?.publicationStatus ?? null,
    publicationStatusAt: mailbox?.publicationStatusAt ?? null,
    canWithdraw: !untold && canWithdraw(request.status),
    correction: await findPendingCorrection(db.manager, request),
  };
}

const canWithdraw = (status: MailboxRequestStatus) =>
  TRANSITIONS[status].includes(MailboxRequestStatus.WITHDRAWN);
