import type { MailboxRequestForm } from '../mailbox-requests/mailbox-request-form';
import { DEMONSTRATION_PEOPLE } from './people';
import type { Story } from './story';
import { structureOf } from './structures';

/** What the applicant of a story typed: the register's words, his own name, and what he typed otherwise. */
export function formOf({ structure, applicant, service, typed }: Story): Partial<MailboxRequestForm> {
  const known = structureOf(structure);
  const person = DEMONSTRATION_PEOPLE.find(({ email }) => email === applicant);
  const name = [service, known.socialName].filter(Boolean).join(', ');
  return {
    ...known,
    phone: known.phone || null,
    contactEmail: `${slugOf(service ?? known.socialName)}.${known.departmentCode.toLowerCase()}@sante.example`,
    description: `${name}, ${known.postcode} ${known.town}`,
    service: service ?? null,
    managerFamilyName: person?.familyName ?? null,
    managerGivenName: person?.givenName ?? null,
    managerProfessionKey: person?.professionKey ?? null,
    managerRpps: person?.rpps ?? null,
    ...typed,
  };
}

const slugOf = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
