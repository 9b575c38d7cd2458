import { Role } from '@balorg/common';
import { Authorized, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { Mail } from './mail.entity';
import { Mailbox, MailboxRequest } from './mailed-subjects';

/** Nullable: a file can be read and decided while its mails cannot be shown. */
@Resolver(() => MailboxRequest)
export class MailboxRequestMailsResolver {
  @Authorized(Role.GRADES_ADMINISTRATOR)
  @FieldResolver(() => [Mail], { nullable: true, description: 'The newest first.' })
  mails(@Root() { id }: MailboxRequest, @Ctx() { loaders }: Context) {
    return loaders.mailsOfRequest.load(id);
  }
}

@Resolver(() => Mailbox)
export class MailboxMailsResolver {
  @Authorized(Role.GRADES_ADMINISTRATOR)
  @FieldResolver(() => [Mail], { nullable: true, description: 'The newest first.' })
  mails(@Root() { id }: Mailbox, @Ctx() { loaders }: Context) {
    return loaders.mailsOfMailbox.load(id);
  }
}
