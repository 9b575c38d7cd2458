import type { DirectoryEntry, OrganizationDirectory } from '../directory/organization-directory';
import { identifierTest } from './identifiers';
import type { View } from './mailbox-telecom';
import { Refusal } from './refusal';

type Test = (entry: DirectoryEntry) => boolean;

/** A visible mailbox whose address passes; string searches ignore case unless exact (FHIR R4, search). */
function mailboxTest(view: View, passes: (address: string) => boolean): Test {
  return ({ mailboxes }) =>
    mailboxes.some(({ address, listeRouge }) => (view === 'operator' || !listeRouge) && passes(address));
}

function testFor(name: string, value: string, view: View): Test {
  const folded = value.toLowerCase();
  switch (name) {
    case 'identifier': {
      const matches = identifierTest(value);
      return ({ structure }) => matches(structure);
    }
    case 'mailbox-mss':
      return mailboxTest(view, (address) => address.toLowerCase().startsWith(folded));
    case 'mailbox-mss:exact':
      return mailboxTest(view, (address) => address === value);
    case 'mailbox-mss:contains':
      return mailboxTest(view, (address) => address.toLowerCase().includes(folded));
    default:
      throw new Refusal(400, 'not-supported', `Parameter ${name} not found`);
  }
}

/** Organisations that meet every criterion, in the order of the register; an unknown parameter is refused. */
export function searchOrganizations(
  directory: OrganizationDirectory,
  criteria: readonly (readonly [string, string])[],
  view: View,
): DirectoryEntry[] {
  const tests = criteria.map(([name, value]) => testFor(name, value, view));
  return directory.list().filter((entry) => tests.every((passes) => passes(entry)));
}
