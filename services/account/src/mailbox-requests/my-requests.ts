import { Field, ID, ObjectType } from 'type-graphql';
import { In, Not } from 'typeorm';
import { db } from '../db';
import { Mailbox } from '../mailboxes/mailbox.entity';
import { MailboxRequestStatus } from './mailbox-request-status';
import { MailboxRequest } from './mailbox-request.entity';

/** A request in the personal space of the person whose account is linked to it. */
@ObjectType()
export class MyRequest {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  reference!: string;

  @Field(() => String, { nullable: true })
  description!: string | null;

  /** As the applicant may know it. */
  @Field(() => MailboxRequestStatus)
  status!: MailboxRequestStatus;

  @Field(() => Date, { nullable: true })
  submittedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  decideBefore!: Date | null;

  @Field(() => String, { nullable: true })
  displayAddress!: string | null;
}

/** The requests of an account's owner, newest first; `listMyDrafts` gives what was not sent yet. */
export async function listMyRequests(accountId: string | null): Promise<MyRequest[]> {
  if (!accountId) return [];
  const requests = await db.getRepository(MailboxRequest).find({
    where: { linkedAccountId: accountId, status: Not(MailboxRequestStatus.DRAFT) },
    order: { submittedAt: 'DESC', id: 'DESC' },
  });
  const told = requests.filter((request) => !request.isCancellable());
  const mailboxes = await db.getRepository(Mailbox).findBy({ requestId: In(told.map(({ id }) => id)) });
  return requests.map((request) => ({
    id: request.id,
    reference: request.reference,
    description: request.description,
    status: request.statusForApplicant(),
    submittedAt: request.submittedAt,
    decideBefore: request.decideBefore,
    displayAddress: mailboxes.find(({ requestId }) => requestId === request.id)?.displayAddress ?? null,
  }));
}
