import {
  newId,
  type mailboxChanged,
  type mailboxOpened,
  type mailboxRequestEnded,
  type mailboxRequestSubmitted,
  type regionProfilePublished,
} from '@balorg/common';
import type { z } from 'zod';

/** Made-up facts, valid by default; a test names what matters to it. */

export type Opening = z.input<typeof mailboxOpened.schema>;
export type Change = z.input<typeof mailboxChanged.schema>;
export type Submission = z.input<typeof mailboxRequestSubmitted.schema>;
export type End = z.input<typeof mailboxRequestEnded.schema>;
export type Profile = z.input<typeof regionProfilePublished.schema>;

const DAY = 24 * 60 * 60 * 1000;
let count = 0;

const recipient = () => ({ id: newId(), email: 'claire.vidal@exemple.fr', proven: true });

/** The pharmacy of the simulator's register, and one of its services for each call. */
export function anOpening(facts: Partial<Opening> = {}): Opening {
  count += 1;
  const displayAddress =
    facts.displayAddress ?? `Pharmacie.du.centre.${count}.81000.albi@pharmacien.oc.mssante.fr`;
  return {
    mailboxId: newId(),
    requestId: newId(),
    round: 1,
    reference: `76-26-${count}`,
    regionCode: '76',
    description: 'Pharmacie du Centre 81000 Albi',
    service: null,
    phone: '+33465710001',
    structure: {
      identifierType: 'FINESS',
      identifier: '819999012',
      name: 'PHARMACIE DU CENTRE',
      postcode: '81000',
      town: 'ALBI',
      departmentCode: '81',
    },
    professionKey: 'G15-21',
    dematerialisation: true,
    visibleInDirectory: true,
    listeRouge: false,
    hasManager: true,
    publishBefore: new Date(Date.now() + 3 * DAY),
    recipient: recipient(),
    ...facts,
    displayAddress,
    address: displayAddress.toLowerCase(),
  };
}

export const aChange = (opening: Opening, facts: Partial<Change> = {}): Change => ({
  mailboxId: opening.mailboxId,
  version: 2,
  description: opening.description,
  service: opening.service,
  phone: opening.phone,
  dematerialisation: opening.dematerialisation,
  visibleInDirectory: opening.visibleInDirectory,
  listeRouge: opening.listeRouge,
  hasManager: opening.hasManager,
  status: 'ACTIVE',
  ...facts,
});

export function aSubmission(facts: Partial<Submission> = {}): Submission {
  count += 1;
  return {
    requestId: newId(),
    round: 1,
    reference: `76-26-${count}`,
    regionCode: '76',
    cause: 'SUBMITTED',
    decideBefore: new Date(Date.now() + DAY),
    recipient: recipient(),
    trackingToken: null,
    description: `Cabinet dentaire numéro ${count} Rodez`,
    contactEmail: `cabinet.${count}@exemple.fr`,
    phone: null,
    service: null,
    structure: { identifierType: 'FINESS', identifier: '120000000' },
    ...facts,
  };
}

/** The end of a request in the round in which it was handed in. */
export const anEnd = (
  { requestId, round, reference, regionCode }: Submission,
  facts: Partial<End> = {},
): End => ({
  requestId,
  round,
  reference,
  regionCode,
  outcome: 'REFUSED',
  reason: 'La structure est fermée.',
  recipient: recipient(),
  ...facts,
});

export const aRegionProfile = (facts: Partial<Profile> = {}): Profile => ({
  regionCode: '76',
  version: 1,
  gradesName: 'GRADeS d’essai',
  serviceDesk: {
    url: 'https://exemple.fr',
    phone: '+33465710000',
    phonePrice: 'gratuit',
    hours: '9 h – 18 h',
  },
  publishesOnApproval: true,
  publicationChannel: 'FHIR',
  ...facts,
});
