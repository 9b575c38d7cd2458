import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The request, of which account knows all and we know its mails. */
@ObjectType()
@Directive('@key(fields: "id")')
export class MailboxRequest {
  @Field(() => ID)
  id!: string;
}

/** The mailbox, of which account knows all and we know its mails. */
@ObjectType()
@Directive('@key(fields: "id")')
export class Mailbox {
  @Field(() => ID)
  id!: string;
}
