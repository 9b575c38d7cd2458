import { Role } from '@balorg/common';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { findMail } from './find-mail';
import { ListMailsArgs, listMails, MailPage } from './list-mails';
import { Mail } from './mail.entity';
import { Mailbox, MailboxRequest } from './mailed-subjects';
import { resendMail, ResendMailInput } from './resend-mail';

@Resolver(() => Mail)
export class MailResolver {
  @Authorized(Role.GRADES_ADMINISTRATOR)
  @Query(() => MailPage)
  mails(@Args(() => ListMailsArgs) args: ListMailsArgs, @Ctx() { db, actor }: Context) {
    return listMails(db, actor, args);
  }

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @Query(() => Mail, { nullable: true })
  mail(@Arg('id', () => ID) id: string, @Ctx() { db, actor }: Context) {
    return findMail(db, actor, id);
  }

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @Mutation(() => Mail)
  resendMail(@Arg('input', () => ResendMailInput) input: ResendMailInput, @Ctx() { db, actor }: Context) {
    return resendMail(db, actor, input);
  }

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @FieldResolver(() => String, { description: 'The text as it was sent; a code or a secret link is masked.' })
  async text(@Root() { id }: Mail, @Ctx() { loaders }: Context) {
    return (await loaders.mailBodies.load(id)).text;
  }

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @FieldResolver(() => String, { description: 'The same in HTML, to be shown in a sandboxed frame.' })
  async html(@Root() { id }: Mail, @Ctx() { loaders }: Context) {
    return (await loaders.mailBodies.load(id)).html;
  }

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @FieldResolver(() => MailboxRequest, { nullable: true, description: 'The file that the mail is about.' })
  request(@Root() { requestId }: Mail): MailboxRequest | null {
    return requestId ? { id: requestId } : null;
  }

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @FieldResolver(() => Mailbox, { nullable: true })
  mailbox(@Root() { mailboxId }: Mail): Mailbox | null {
    return mailboxId ? { id: mailboxId } : null;
  }
}
