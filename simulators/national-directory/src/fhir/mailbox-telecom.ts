import type { Mailbox } from '../directory/mailbox';

export const MAILBOX_METADATA =
  'https://interop.esante.gouv.fr/ig/fhir/annuaire/StructureDefinition/as-ext-mailbox-mss-metadata';
const EMAIL_TYPE = 'https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-contact-point-email-type';
const MAIL_SERVICES = 'https://mos.esante.gouv.fr/NOS/TRE_R256-TypeMessagerie/FHIR/TRE-R256-TypeMessagerie';
const MAILBOX_TYPE_SYSTEM = 'https://mos.esante.gouv.fr/NOS/TRE_R257-TypeBAL/FHIR/TRE-R257-TypeBAL';

/** Who reads: the public never sees the responsible person nor a mailbox on the liste rouge. */
export type View = 'public' | 'operator';

function metadata(mailbox: Mailbox, view: View) {
  const texts = (['description', 'service', 'phone'] as const).flatMap((url) => {
    const text = mailbox[url];
    return text === undefined ? [] : [{ url, valueString: text }];
  });
  const { responsible, digitization } = mailbox;
  return [
    {
      url: 'type',
      valueCodeableConcept: { coding: [{ system: MAILBOX_TYPE_SYSTEM, code: mailbox.type }] },
    },
    ...texts,
    ...(responsible !== undefined && view === 'operator'
      ? [{ url: 'responsible', valueString: responsible }]
      : []),
    ...(digitization === undefined ? [] : [{ url: 'digitization', valueBoolean: digitization }]),
    { url: 'listeRouge', valueBoolean: mailbox.listeRouge },
  ];
}

/** A mailbox as an element of Organization.telecom (profile as-mailbox-mss). */
export function mailboxTelecom(mailbox: Mailbox, view: View) {
  return {
    extension: [
      { url: EMAIL_TYPE, valueCoding: { system: MAIL_SERVICES, code: 'MSSANTE' } },
      { url: MAILBOX_METADATA, extension: metadata(mailbox, view) },
    ],
    system: 'email',
    value: mailbox.address,
    ...(mailbox.rank === undefined ? {} : { rank: mailbox.rank }),
  };
}
