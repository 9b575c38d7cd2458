import { z } from 'zod';
import { StructureIdentifierType } from '../../structures/structure-identifier-type';
import type { NationalMailbox } from './directory-publisher';

/** Shapes and systems of the Annuaire Santé (ansforge/IG-fhir-annuaire, profile as-mailbox-mss). */
const METADATA =
  'https://interop.esante.gouv.fr/ig/fhir/annuaire/StructureDefinition/as-ext-mailbox-mss-metadata';
const EMAIL_TYPE = 'https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-contact-point-email-type';
const MAIL_SERVICES = 'https://mos.esante.gouv.fr/NOS/TRE_R256-TypeMessagerie/FHIR/TRE-R256-TypeMessagerie';
const MAILBOX_TYPES = 'https://mos.esante.gouv.fr/NOS/TRE_R257-TypeBAL/FHIR/TRE-R257-TypeBAL';
const SYSTEMS: Readonly<Record<StructureIdentifierType, string>> = {
  FINESS: 'https://finess.esante.gouv.fr',
  SIREN: 'https://sirene.fr',
  SIRET: 'https://sirene.fr',
};

/** The criterion that names a structure: `identifier=system|value`. */
export const structureCriterion = ({ identifierType, identifier }: NationalMailbox): string =>
  `Organization?identifier=${encodeURIComponent(`${SYSTEMS[identifierType]}|${identifier}`)}`;

/** A mailbox as an element of Organization.telecom. */
export const contactPoint = ({ address, description, service }: NationalMailbox) => ({
  system: 'email',
  value: address,
  extension: [
    { url: EMAIL_TYPE, valueCoding: { system: MAIL_SERVICES, code: 'MSSANTE' } },
    {
      url: METADATA,
      extension: [
        { url: 'type', valueCodeableConcept: { coding: [{ system: MAILBOX_TYPES, code: 'ORG' }] } },
        { url: 'description', valueString: description },
        ...(service === null ? [] : [{ url: 'service', valueString: service }]),
        { url: 'listeRouge', valueBoolean: false },
      ],
    },
  ],
});

const metadata = z.looseObject({
  url: z.string(),
  valueString: z.string().optional(),
  valueBoolean: z.boolean().optional(),
  valueCode: z.string().optional(),
  valueCodeableConcept: z
    .looseObject({ coding: z.array(z.looseObject({ code: z.string().optional() })) })
    .optional(),
});

const telecom = z.looseObject({
  system: z.string().optional(),
  value: z.string().optional(),
  extension: z.array(z.looseObject({ url: z.string(), extension: z.array(metadata).optional() })).optional(),
});
export type Telecom = z.output<typeof telecom>;

/** A page of a search for structures; what we do not use is let through unread. */
export const structureBundle = z.looseObject({
  resourceType: z.literal('Bundle'),
  entry: z
    .array(
      z.looseObject({
        resource: z.looseObject({
          resourceType: z.literal('Organization'),
          telecom: z.array(telecom).optional(),
        }),
      }),
    )
    .optional(),
});

/** Does a contact point say what we say of the mailbox? Its rank, and what we do not write, do not count. */
export function saysTheSame({ extension }: Telecom, { description, service }: NationalMailbox): boolean {
  const said = extension?.find(({ url }) => url === METADATA)?.extension ?? [];
  const part = (name: string) => said.find(({ url }) => url === name);
  const type = part('type')?.valueCode ?? part('type')?.valueCodeableConcept?.coding[0]?.code;
  return (
    type === 'ORG' &&
    (part('description')?.valueString ?? '') === description &&
    (part('service')?.valueString ?? null) === service &&
    part('listeRouge')?.valueBoolean !== true
  );
}
