import { mailboxRequestSubmitted, on } from '@balorg/common';
import { In } from 'typeorm';
import { StructureIdentifierType } from '../structures/structure-identifier-type';
import { indexedText } from '../text-search/indexed-text';
import { assessRequest } from './assess-request';
import { comparedPhone, contactHash } from './compared-request';
import { findDuplicates } from './find-duplicates';
import { lockRequest } from './lock-request';
import { SubmittedRequest } from './submitted-request.entity';

/**
 * Keeps what the next requests are compared with, and assesses this one; the pending requests that look like it have
 * one duplicate more from now on, and are told again.
 */
export const onMailboxRequestSubmitted = on(mailboxRequestSubmitted, async (tx, submitted) => {
  const request = await lockRequest(tx, submitted.requestId);
  if (submitted.round < request.round) return;
  const { round, regionCode, description, service, structure } = submitted;
  Object.assign(request, {
    round,
    regionCode,
    description,
    service,
    identifierType: StructureIdentifierType[structure.identifierType],
    identifier: structure.identifier,
    phone: comparedPhone(submitted.phone),
    contactHash: contactHash(submitted.contactEmail),
    searchText: indexedText(description).slice(0, 2000),
  });
  await tx.save(request);
  await assessRequest(tx, request);

  const alike = (await findDuplicates(tx, request)).filter(({ mailboxId }) => mailboxId === null);
  const others = await tx.findBy(SubmittedRequest, {
    requestId: In(alike.flatMap(({ requestId }) => requestId ?? [])),
  });
  for (const other of others) await assessRequest(tx, other, [request.requestId]);
});
