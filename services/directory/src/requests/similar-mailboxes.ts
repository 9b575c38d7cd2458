import { IsKey, IsTypedText, type Actor } from '@balorg/common';
import { checkStructureIdentifier } from '@balorg/identifiers';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { db } from '../db';
import { searchableBy } from '../entries/directory-entry.access';
import { DirectoryEntry } from '../entries/directory-entry.entity';
import { StructureIdentifierType } from '../structures/structure-identifier-type';
import { comparedPhone, contactHash } from './compared-request';
import { findLike, requestsOfContact } from './find-like';
import { duplicateReason, DuplicateReason } from './likeness';

@InputType()
export class SimilarMailboxesInput {
  @Field(() => ID)
  @IsKey(3)
  regionCode!: string;

  @Field(() => StructureIdentifierType, { nullable: true })
  identifierType?: StructureIdentifierType | null;

  @Field(() => String, { nullable: true })
  @IsTypedText({ max: 40 })
  identifier?: string | null;

  @Field(() => String, { nullable: true })
  @IsTypedText({ max: 90 })
  service?: string | null;

  @Field(() => String, { nullable: true })
  @IsTypedText({ max: 40 })
  phone?: string | null;

  @Field(() => String, { nullable: true })
  @IsTypedText({ max: 254 })
  contactEmail?: string | null;

  @Field(() => String)
  @IsTypedText({ max: 160 })
  description!: string;
}

/** A mailbox that whoever asks for one could join instead. */
@ObjectType()
export class SimilarMailbox {
  @Field(() => ID)
  mailboxId!: string;

  @Field(() => DuplicateReason)
  reason!: DuplicateReason;

  @Field(() => String)
  address!: string;

  @Field(() => String)
  description!: string;

  @Field(() => String, { nullable: true })
  structureName!: string | null;
}

/** More than these would be read by nobody. */
const MOST = 5;

/**
 * What somebody who asks for a mailbox would find of it, were it there already: by the rule that a reviewer's list of
 * duplicates follows, and among those alone that a search finds.
 */
export async function similarMailboxes(
  actor: Actor,
  input: SimilarMailboxesInput,
): Promise<SimilarMailbox[]> {
  const { identifierType, identifier, contactEmail } = input;
  const number = identifierType && checkStructureIdentifier(identifierType, identifier ?? '');
  const asked = {
    requestId: '',
    regionCode: input.regionCode,
    identifierType: (number?.ok && identifierType) || null,
    identifier: (number?.ok && number.value) || null,
    service: input.service ?? null,
    phone: comparedPhone(input.phone ?? null),
    contactHash: contactEmail ? contactHash(contactEmail) : null,
    description: input.description,
  };
  const sameContact = await requestsOfContact(db.manager, asked);
  const found = await findLike(db.manager, DirectoryEntry, asked, sameContact, searchableBy(actor));
  return found
    .flatMap((entry) => {
      const isOfContact = entry.requestId !== null && sameContact.includes(entry.requestId);
      const reason = duplicateReason(asked, {
        ...entry,
        contactHash: isOfContact ? asked.contactHash : null,
      });
      const { mailboxId, displayAddress: address, description, structureName } = entry;
      return reason === null ? [] : [{ mailboxId, reason, address, description, structureName }];
    })
    .slice(0, MOST);
}
