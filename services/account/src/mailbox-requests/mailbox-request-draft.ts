import { Field, ID, ObjectType } from 'type-graphql';
import { FormFields } from './form-fields';

@ObjectType()
export class MailboxRequestFormValues extends FormFields {
  @Field(() => ID)
  regionCode!: string;

  @Field(() => Boolean)
  dematerialisation!: boolean;

  @Field(() => Boolean)
  visibleInDirectory!: boolean;

  @Field(() => Boolean)
  listeRouge!: boolean;
}

/** What its writer sees of a request before "Je valide". */
@ObjectType()
export class MailboxRequestDraft {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  regionCode!: string;

  @Field(() => String, { nullable: true })
  linkedAccountEmail!: string | null;

  @Field(() => Boolean)
  withoutAccount!: boolean;

  @Field(() => MailboxRequestFormValues)
  form!: MailboxRequestFormValues;

  @Field(() => Date)
  savedAt!: Date;
}
