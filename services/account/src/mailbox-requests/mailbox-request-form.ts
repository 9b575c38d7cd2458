import { IsTypedText, tidyText } from '@balorg/common';
import { Field, InputType } from 'type-graphql';
import { FORM_FIELDS, FormFields, type FormValues } from './form-fields';

/** The form as it is sent: a field left out is an empty one. */
@InputType()
export class MailboxRequestForm extends FormFields {
  @Field(() => String, { nullable: true })
  @IsTypedText({ max: 3 })
  regionCode?: string | null;

  @Field(() => Boolean, { nullable: true })
  dematerialisation?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  visibleInDirectory?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  listeRouge?: boolean | null;
}

export type Preferences = { dematerialisation: boolean; visibleInDirectory: boolean; listeRouge: boolean };

/** Both first are ticked unless the applicant unticks them (guide, step 3). */
export const preferencesOf = (form: MailboxRequestForm): Preferences => ({
  dematerialisation: form.dematerialisation ?? true,
  visibleInDirectory: form.visibleInDirectory ?? true,
  listeRouge: form.listeRouge ?? false,
});

/** The typed texts, tidied: NFC, no outer spaces, null for an empty field. */
export function typedValues(form: MailboxRequestForm): FormValues {
  const texts = FORM_FIELDS.map((field) => [field, tidyText(form[field])] as const);
  return {
    ...(Object.fromEntries(texts) as Omit<FormValues, 'identifierType'>),
    identifierType: form.identifierType ?? null,
  };
}
