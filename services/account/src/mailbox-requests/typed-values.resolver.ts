import { Role } from '@balorg/common';
import { Authorized, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import { MailboxRequest } from './mailbox-request.entity';

const READERS = [Role.GRADES_ADMINISTRATOR, Role.STRUCTURE_ADMINISTRATOR];

/** The typed values as the directory needs them to compare; other programs ask, people cannot. */
@Resolver(() => MailboxRequest)
export class TypedValuesResolver {
  @Authorized(READERS)
  @Directive('@inaccessible')
  @FieldResolver(() => String, { nullable: true })
  typedIdentifierType(@Root() { identifierType }: MailboxRequest) {
    return identifierType;
  }

  @Authorized(READERS)
  @Directive('@inaccessible')
  @FieldResolver(() => String, { nullable: true })
  typedIdentifier(@Root() { identifier }: MailboxRequest) {
    return identifier;
  }

  @Authorized(READERS)
  @Directive('@inaccessible')
  @FieldResolver(() => String, { nullable: true })
  typedAddress(@Root() { address }: MailboxRequest) {
    return address;
  }

  @Authorized(READERS)
  @Directive('@inaccessible')
  @FieldResolver(() => String, { nullable: true })
  typedPostcode(@Root() { postcode }: MailboxRequest) {
    return postcode;
  }

  @Authorized(READERS)
  @Directive('@inaccessible')
  @FieldResolver(() => String, { nullable: true })
  typedTown(@Root() { town }: MailboxRequest) {
    return town;
  }

  @Authorized(READERS)
  @Directive('@inaccessible')
  @FieldResolver(() => String, { nullable: true })
  typedSocialName(@Root() { socialName }: MailboxRequest) {
    return socialName;
  }

  @Authorized(READERS)
  @Directive('@inaccessible')
  @FieldResolver(() => String, { nullable: true })
  typedPhone(@Root() { phone }: MailboxRequest) {
    return phone;
  }

  @Authorized(READERS)
  @Directive('@inaccessible')
  @FieldResolver(() => String, { nullable: true })
  typedService(@Root() { service }: MailboxRequest) {
    return service;
  }

  @Authorized(READERS)
  @Directive('@inaccessible')
  @FieldResolver(() => String, { nullable: true })
  typedContactEmail(@Root() { contactEmail }: MailboxRequest) {
    return contactEmail;
  }

  @Authorized(READERS)
  @Directive('@inaccessible')
  @FieldResolver(() => String, { nullable: true })
  typedDescription(@Root() { description }: MailboxRequest) {
    return description;
  }

  @Authorized(READERS)
  @Directive('@inaccessible')
  @FieldResolver(() => String, { nullable: true })
  typedRegionCode(@Root() { regionCode }: MailboxRequest) {
    return regionCode;
  }
}
