import { Role } from '@balorg/common';
import {
  Authorized,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../context';
import { Publication } from './publication.entity';

/** A mailbox, which account owns: it alone decides who is given one, and only then is this asked. */
@ObjectType('Mailbox')
@Directive('@key(fields: "id")')
export class MailboxReference {
  @Field(() => ID)
  id!: string;
}

@Resolver(() => MailboxReference)
export class MailboxPublicationResolver {
  /** Null until the opening was heard. */
  @Authorized(Role.ACCOUNT_HOLDER)
  @FieldResolver(() => Publication, { nullable: true })
  publication(@Root() { id }: MailboxReference, @Ctx() { loaders }: Context) {
    return loaders.publicationOfMailbox.load(id);
  }
}
