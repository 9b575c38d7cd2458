import { callPartner, type PartnerAnswer } from './call-partner';
import type { DirectoryReader, NationalMailbox, Setback, Sighting } from './directory-publisher';
import { saysTheSame, structureBundle, structureCriterion } from './fhir-mailbox';
import type { Limiter } from './limiter';
import { plainAnswer, UNKNOWN_STRUCTURE, UNREADABLE } from './plain-answers';

export interface FhirSettings {
  base: string;
  key: string;
  /** Of the calls that it counts. */
  limiter: Limiter;
}

/** Looks a mailbox up by its structure: a search by address is irregular on the real interface. */
export class FhirReader implements DirectoryReader {
  constructor(private readonly settings: FhirSettings) {}

  async look(mailbox: NationalMailbox): Promise<Sighting | Setback> {
    const { base, key, limiter } = this.settings;
    await limiter.turn();
    return sightingIn(
      await callPartner({ method: 'GET', base, path: structureCriterion(mailbox), key }),
      mailbox,
    );
  }
}

/** What the answer to a search for the structure says of the mailbox. */
export function sightingIn(heard: PartnerAnswer, mailbox: NationalMailbox): Sighting | Setback {
  const { raw, retryAfterS } = heard;
  const said = { raw, ...(retryAfterS === undefined ? {} : { retryAfterS }) };
  if (heard.status !== 200) {
    const { final, answer } = plainAnswer(heard);
    return { ...said, seen: final ? 'REFUSED' : 'NO_ANSWER', answer };
  }
  const bundle = structureBundle.safeParse(heard.content);
  if (!bundle.success) return { ...said, seen: 'NO_ANSWER', answer: UNREADABLE };
  const [structure, second] = bundle.data.entry ?? [];
  if (!structure) return { ...said, seen: 'NO_STRUCTURE', answer: UNKNOWN_STRUCTURE };
  if (second) return { ...said, seen: 'REFUSED', answer: plainAnswer({ ...heard, status: 412 }).answer };

  const telecoms = structure.resource.telecom ?? [];
  const there = telecoms.find(({ value }) => value?.toLowerCase() === mailbox.address.toLowerCase());
  const place = { spelledAddress: there?.value ?? mailbox.address, contactPoints: telecoms.length };
  if (!there) return { ...said, ...place, seen: 'ABSENT', answer: 'L’adresse n’y est pas.' };
  return saysTheSame(there, mailbox)
    ? { ...said, ...place, seen: 'SAME', answer: 'L’adresse y est, avec notre contenu.' }
    : { ...said, ...place, seen: 'OTHER', answer: 'L’adresse y est, avec un autre contenu.' };
}
