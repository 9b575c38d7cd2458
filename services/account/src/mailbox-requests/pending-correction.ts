import { Field, ObjectType } from 'type-graphql';
import { IsNull, type EntityManager } from 'typeorm';
import { Correction, CorrectionLine } from './correction.entity';
import { MailboxRequestFormValues } from './mailbox-request-draft';
import { MailboxRequestStatus } from './mailbox-request-status';
import type { MailboxRequest } from './mailbox-request.entity';

/** What its applicant sees of a correction that he owes; who asked for it is not told. */
@ObjectType()
export class PendingCorrection {
  @Field(() => Date)
  askedAt!: Date;

  @Field(() => Date)
  answerBefore!: Date;

  @Field(() => [CorrectionLine])
  lines!: CorrectionLine[];

  /** The present values; only the fields of `lines` may be changed. */
  @Field(() => MailboxRequestFormValues)
  form!: MailboxRequestFormValues;
}

/** The correction that keeps a request from going on; a request in that state has exactly one. */
export const getOpenCorrection = (
  tx: EntityManager,
  { id: requestId, round }: Pick<MailboxRequest, 'id' | 'round'>,
): Promise<Correction> => tx.findOneByOrFail(Correction, { requestId, round, answeredAt: IsNull() });

/** Null unless the request waits for its applicant. */
export async function findPendingCorrection(
  tx: EntityManager,
  request: MailboxRequest,
): Promise<PendingCorrection | null> {
  if (request.status !== MailboxRequestStatus.CORRECTION_ASKED) return null;
  const { askedAt, answerBefore, lines } = await getOpenCorrection(tx, request);
  return { askedAt, answerBefore, lines, form: request };
}
