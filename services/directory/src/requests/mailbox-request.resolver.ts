import { Role } from '@balorg/common';
import { Authorized, Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context';
import { Duplicate } from './duplicate';
import { EvidenceLine } from './evidence';
import { MailboxRequestReference } from './mailbox-request-reference';
import { duplicatesFor, evidenceFor } from './review-facts';

/** Nullable: while the directory is down, the rest of the file can still be read. */
@Resolver(() => MailboxRequestReference)
export class MailboxRequestResolver {
  @Authorized(Role.GRADES_ADMINISTRATOR)
  @Directive(
    '@requires(fields: "typedIdentifierType typedIdentifier typedAddress typedPostcode typedTown typedSocialName typedPhone typedRegionCode")',
  )
  @FieldResolver(() => [EvidenceLine], { nullable: true })
  evidence(@Root() request: MailboxRequestReference, @Ctx() context: Context) {
    return evidenceFor(context, request);
  }

  @Authorized(Role.GRADES_ADMINISTRATOR)
  @Directive(
    '@requires(fields: "typedIdentifierType typedIdentifier typedPhone typedService typedContactEmail typedDescription typedRegionCode")',
  )
  @FieldResolver(() => [Duplicate], { nullable: true })
  duplicates(@Root() request: MailboxRequestReference, @Ctx() { actor }: Context) {
    return duplicatesFor(actor, request);
  }
}
