import { Directive, Field, ID, ObjectType } from 'type-graphql';

const typed = () => (target: object, name: string) => {
  Field(() => String, { nullable: true })(target, name);
  Directive('@external')(target, name);
};

/** A request, which account owns, with what was typed in it: account offers these fields to us alone. */
@ObjectType('MailboxRequest')
@Directive('@key(fields: "id")')
export class MailboxRequestReference {
  @Field(() => ID)
  id!: string;

  @typed() typedIdentifierType!: string | null;
  @typed() typedIdentifier!: string | null;
  @typed() typedAddress!: string | null;
  @typed() typedPostcode!: string | null;
  @typed() typedTown!: string | null;
  @typed() typedSocialName!: string | null;
  @typed() typedPhone!: string | null;
  @typed() typedService!: string | null;
  @typed() typedContactEmail!: string | null;
  @typed() typedDescription!: string | null;
  @typed() typedRegionCode!: string | null;
}
