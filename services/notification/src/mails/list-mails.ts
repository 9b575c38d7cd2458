import {
  IsTypedText,
  likeWithin,
  PageArgs,
  pageOf,
  slice,
  SortOrder,
  UUID,
  type Actor,
} from '@balorg/common';
import { Matches, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { Like, type DataSource, type FindOptionsWhere } from 'typeorm';
import { MailStatus } from './mail-kind';
import { visibleTo } from './mail.access';
import { Mail } from './mail.entity';

@InputType()
export class MailFilter {
  @Field(() => ID, { nullable: true })
  @Matches(UUID, { message: 'CHOICE_UNKNOWN' })
  requestId?: string;

  @Field(() => ID, { nullable: true })
  @Matches(UUID, { message: 'CHOICE_UNKNOWN' })
  mailboxId?: string;

  @Field(() => MailStatus, { nullable: true })
  status?: MailStatus;

  @Field(() => String, {
    nullable: true,
    description: 'A part of the recipient’s address or of the subject.',
  })
  @IsTypedText({ max: 100 })
  q?: string;
}

@ArgsType()
export class ListMailsArgs extends PageArgs {
  /** By date, the newest first unless asked otherwise. */
  @Field(() => SortOrder, { defaultValue: SortOrder.DESC })
  declare sortOrder: SortOrder;

  @Field(() => MailFilter, { nullable: true })
  @ValidateNested()
  filter?: MailFilter;
}

export const MailPage = pageOf(Mail, 'MailPage');

export async function listMails(db: DataSource, actor: Actor, args: ListMailsArgs) {
  const where = matching(actor, args.filter ?? {});
  const mails = db.getRepository(Mail);
  const items = await mails.find({ where, order: { id: args.sortOrder }, ...slice(args) });
  return new MailPage(items, () => mails.countBy(where));
}

function matching(actor: Actor, { requestId, mailboxId, status, q }: MailFilter): FindOptionsWhere<Mail>[] {
  const rows = {
    ...visibleTo(actor),
    ...(requestId ? { requestId } : {}),
    ...(mailboxId ? { mailboxId } : {}),
    ...(status ? { status } : {}),
  };
  if (!q) return [rows];
  const holds = Like(likeWithin(q));
  return [
    { ...rows, recipientEmail: holds },
    { ...rows, subject: holds },
  ];
}
