import {
  DomainError,
  invalidInput,
  IsTypedText,
  tidyText,
  type Actor,
  type FieldErrorCode,
  type FieldFault,
} from '@balorg/common';
import { checkPhone, checkRpps, type Check } from '@balorg/identifiers';
import { Field, InputType } from 'type-graphql';
import { phoneFault, rppsFault } from '../mailbox-requests/identifier-faults';
import { MailboxAction, possibleActions } from './allowed-actions';
import { changeMailboxOnce, MailboxChangeInput } from './change-mailbox-once';
import { Mailbox } from './mailbox.entity';

const optional = { nullable: true } as const;

/** All that may change of a mailbox's content; an optional field that is left out is emptied. */
@InputType()
export class UpdateMailboxInput extends MailboxChangeInput {
  @Field(() => String)
  @IsTypedText({ max: 160 })
  description!: string;

  @Field(() => String, optional)
  @IsTypedText({ max: 90 })
  service!: string | null;

  @Field(() => String, optional)
  @IsTypedText({ max: 30 })
  phone!: string | null;

  @Field(() => String)
  @IsTypedText({ max: 45 })
  managerFamilyName!: string;

  @Field(() => String)
  @IsTypedText({ max: 45 })
  managerGivenName!: string;

  @Field(() => String, optional)
  @IsTypedText({ max: 20 })
  managerRpps!: string | null;

  @Field(() => Boolean)
  dematerialisation!: boolean;

  @Field(() => Boolean)
  visibleInDirectory!: boolean;

  @Field(() => Boolean)
  listeRouge!: boolean;
}

/** Shorter than this, a description finds nothing. */
const LEAST_DESCRIPTION = 3;

/**
 * Changes what a mailbox says of itself. Its address, structure and profession never change.
 * @throws as every change of a mailbox; INVALID_INPUT field by field; MAILBOX_NOT_CHANGEABLE.
 */
export function updateMailbox(actor: Actor, input: UpdateMailboxInput): Promise<Mailbox> {
  const content = checkedContent(input);
  return changeMailboxOnce(actor, MailboxAction.UPDATE, input, async (tx, mailbox) => {
    if (!possibleActions(actor, mailbox).includes(MailboxAction.UPDATE))
      throw new DomainError('MAILBOX_NOT_CHANGEABLE', { status: mailbox.status() });
    const fields = keysOf(content).filter((field) => content[field] !== mailbox[field]);
    if (fields.length === 0) return null;
    await tx.update(Mailbox, mailbox.id, content);
    return { fields: fields.join() };
  });
}

const keysOf = <Content extends object>(content: Content) => Object.keys(content) as (keyof Content)[];

/** The content as it is stored: tidy, numbers in their one normal writing. */
function checkedContent(input: UpdateMailboxInput) {
  const description = tidyText(input.description) ?? '';
  const managerFamilyName = tidyText(input.managerFamilyName) ?? '';
  const managerGivenName = tidyText(input.managerGivenName) ?? '';
  const phone = tidyText(input.phone);
  const managerRpps = tidyText(input.managerRpps);
  const faults: FieldFault[] = [];
  const add = (field: keyof UpdateMailboxInput, code: FieldErrorCode | null) => {
    if (code) faults.push({ field, code });
  };
  add('description', description.length < LEAST_DESCRIPTION ? 'REQUIRED' : null);
  add('phone', phone === null ? null : phoneFault(phone));
  add('managerFamilyName', managerFamilyName ? null : 'REQUIRED');
  add('managerGivenName', managerGivenName ? null : 'REQUIRED');
  add('managerRpps', managerRpps === null ? null : rppsFault(managerRpps));
  if (faults.length > 0) throw invalidInput(faults);
  const { dematerialisation, visibleInDirectory, listeRouge } = input;
  return {
    description,
    service: tidyText(input.service),
    phone: phone && kept(checkPhone(phone)),
    managerFamilyName,
    managerGivenName,
    managerRpps: managerRpps && kept(checkRpps(managerRpps)),
    dematerialisation,
    visibleInDirectory,
    listeRouge,
  };
}

const kept = (check: Check): string | null => (check.ok ? check.value : null);
