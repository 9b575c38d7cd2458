import { isDeepStrictEqual } from 'node:util';
import type { DirectoryEntry, OrganizationDirectory } from '../directory/organization-directory';
import { registerTelecom } from '../fhir/organization-resource';
import { Refusal } from '../fhir/refusal';
import { searchOrganizations } from '../fhir/search-organizations';
import { applyPatch } from './apply-patch';
import { readPatch } from './read-patch';

type Criteria = readonly (readonly [string, string])[];

/** The one organisation a conditional patch means: 404 when none matches, 412 when several do. */
export function findTheOne(directory: OrganizationDirectory, criteria: Criteria): DirectoryEntry {
  if (criteria.length !== 1 || criteria[0]?.[0] !== 'identifier') {
    throw new Refusal(400, 'invalid', 'A conditional patch wants the criterion identifier=system|value');
  }
  const [entry, second] = searchOrganizations(directory, criteria, 'operator');
  if (!entry) throw new Refusal(404, 'not-found', 'No organisation has this identifier');
  if (second) throw new Refusal(412, 'multiple-matches', 'Several organisations have this identifier');
  return entry;
}

/** Carries out a patch as a whole or not at all; an organisation left as it was keeps its version. */
export function patchOrganization(
  directory: OrganizationDirectory,
  entry: DirectoryEntry,
  body: unknown,
): DirectoryEntry {
  const mailboxes = applyPatch(entry.mailboxes, readPatch(body), {
    before: registerTelecom(entry.structure).length,
    holderElsewhere: (address) => {
      const holder = directory.findHolder(address)?.structure.finess ?? null;
      return holder === entry.structure.finess ? null : holder;
    },
  });
  if (isDeepStrictEqual(mailboxes, entry.mailboxes)) return entry;
  return directory.replaceMailboxes(entry, mailboxes);
}
