import { Field, ID, ObjectType } from 'type-graphql';
import { In, type FindOptionsWhere } from 'typeorm';
import { db } from '../db';
import { Mailbox } from '../mailboxes/mailbox.entity';
import { JoinRequest, JoinRequestStatus } from './join-request.entity';

/** A request to join as its author sees it, who may not open the mailbox yet: what he found when he asked. */
@ObjectType()
export class MyJoinRequest {
  @Field(() => ID)
  id!: string;

  @Field(() => JoinRequestStatus)
  status!: JoinRequestStatus;

  @Field(() => Date)
  askedAt!: Date;

  @Field(() => Date, { nullable: true })
  remindedAt!: Date | null;

  @Field(() => Date)
  answerBefore!: Date;

  @Field(() => Date, { nullable: true })
  answeredAt!: Date | null;

  @Field(() => String, { nullable: true })
  refusalReason!: string | null;

  @Field(() => String)
  description!: string;

  @Field(() => String)
  displayAddress!: string;
}

/** What the owner of an account asked to join, the newest first. */
export const listMyJoinRequests = (accountId: string | null): Promise<MyJoinRequest[]> =>
  accountId ? findMine({ accountId }) : Promise.resolve([]);

/** One of them, for who asked it just now. */
export async function findMyJoinRequest(id: string): Promise<MyJoinRequest | null> {
  const [mine = null] = await findMine({ id });
  return mine;
}

async function findMine(which: FindOptionsWhere<JoinRequest>): Promise<MyJoinRequest[]> {
  const requests = await db
    .getRepository(JoinRequest)
    .find({ where: which, order: { askedAt: 'DESC', id: 'DESC' } });
  const mailboxes = await db
    .getRepository(Mailbox)
    .findBy({ id: In(requests.map(({ mailboxId }) => mailboxId)) });
  return requests.flatMap((request) => {
    const mailbox = mailboxes.find(({ id }) => id === request.mailboxId);
    return mailbox ? [{ ...request, displayAddress: mailbox.displayAddress }] : [];
  });
}
