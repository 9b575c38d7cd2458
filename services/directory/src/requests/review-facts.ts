import { DomainError, type Actor } from '@balorg/common';
import { checkStructureIdentifier } from '@balorg/identifiers';
import type { Context } from '../context';
import { db } from '../db';
import { StructureIdentifierType } from '../structures/structure-identifier-type';
import type { StructureReference } from '../structures/find-structures';
import { lastFileDate } from '../structures/last-file-date';
import { comparedPhone, contactHash } from './compared-request';
import type { Duplicate } from './duplicate';
import { evidenceOf, type EvidenceLine } from './evidence';
import { findDuplicates } from './find-duplicates';
import type { MailboxRequestReference } from './mailbox-request-reference';

/** Account has decided that the caller may see the request; a region that is not his shows nothing all the same. */
function regionOf({ regions }: Actor, { typedRegionCode }: MailboxRequestReference): string {
  if (typedRegionCode === null || !regions.includes(typedRegionCode)) throw new DomainError('NOT_FOUND');
  return typedRegionCode;
}

function structureTyped({
  typedIdentifierType,
  typedIdentifier,
}: MailboxRequestReference): StructureReference | null {
  const identifierType = Object.values(StructureIdentifierType).find((type) => type === typedIdentifierType);
  if (!identifierType) return null;
  const check = checkStructureIdentifier(identifierType, typedIdentifier ?? '');
  return check.ok ? { identifierType, identifier: check.value } : null;
}

/** What the register says of each field of a request. */
export async function evidenceFor(
  { actor, loaders }: Context,
  request: MailboxRequestReference,
): Promise<EvidenceLine[]> {
  regionOf(actor, request);
  const reference = structureTyped(request);
  return evidenceOf(
    {
      identifierType: reference?.identifierType ?? null,
      identifier: request.typedIdentifier,
      socialName: request.typedSocialName,
      address: request.typedAddress,
      postcode: request.typedPostcode,
      town: request.typedTown,
      phone: request.typedPhone,
    },
    {
      structure: reference && (await loaders.structure.load(reference)),
      fileDate: await lastFileDate(db.manager),
    },
  );
}

/** What looks like a request, now. */
export async function duplicatesFor(actor: Actor, request: MailboxRequestReference): Promise<Duplicate[]> {
  const regionCode = regionOf(actor, request);
  const reference = structureTyped(request);
  return findDuplicates(db.manager, {
    requestId: request.id,
    regionCode,
    identifierType: reference?.identifierType ?? null,
    identifier: reference?.identifier ?? null,
    service: request.typedService,
    phone: comparedPhone(request.typedPhone),
    contactHash: request.typedContactEmail === null ? null : contactHash(request.typedContactEmail),
    description: request.typedDescription ?? '',
  });
}
