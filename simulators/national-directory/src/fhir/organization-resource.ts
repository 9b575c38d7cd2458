import type { DirectoryEntry } from '../directory/organization-directory';
import { streetLine, type Structure } from '../register/structure';
import { fhirIdentifiers } from './identifiers';
import { mailboxTelecom, type View } from './mailbox-telecom';

const PROFILES = 'https://interop.esante.gouv.fr/ig/fhir/annuaire/StructureDefinition';
const NOS = 'https://mos.esante.gouv.fr/NOS';
const ADDRESS_PART = 'http://hl7.org/fhir/StructureDefinition/iso21090-ADXP';

/** Logical id of an organisation on this server. */
export const organizationId = (finess: string) => `finess-${finess}`;

/** Telephone and fax, which come from the register and are not the operators' to change. */
export function registerTelecom({ phone, fax }: Structure) {
  return [
    ...(phone ? [{ system: 'phone', value: phone, rank: 1 }] : []),
    ...(fax ? [{ system: 'fax', value: fax }] : []),
  ];
}

function types(structure: Structure) {
  const kind = structure.kind === 'EG' ? 'GEOGRAPHICAL-ENTITY' : 'LEGAL-ENTITY';
  const codings = [{ system: 'https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-3307', code: kind }];
  if (structure.kind === 'EG') {
    const system = `${NOS}/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement`;
    codings.push({ system, code: structure.category });
  }
  return codings.map((coding) => ({ coding: [coding] }));
}

function address({ address }: Structure) {
  const parts = [
    { url: `${ADDRESS_PART}-houseNumber`, valueString: address.number },
    { url: `${ADDRESS_PART}-streetNameType`, valueString: address.streetType },
    { url: `${ADDRESS_PART}-streetNameBase`, valueString: address.street },
  ];
  return {
    extension: [
      {
        url: 'https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-address-insee-code',
        valueCoding: { system: `${NOS}/TRE_R13-Commune/FHIR/TRE-R13-Commune`, code: address.communeCode },
      },
    ],
    line: [streetLine(address)],
    _line: [{ extension: parts.filter(({ valueString }) => valueString !== '') }],
    city: address.town,
    postalCode: address.postcode,
  };
}

/** The organisation as the given reader may see it. */
export function organizationResource(entry: DirectoryEntry, view: View) {
  const { structure } = entry;
  const mailboxes = entry.mailboxes.filter((mailbox) => view === 'operator' || !mailbox.listeRouge);
  return {
    resourceType: 'Organization',
    id: organizationId(structure.finess),
    meta: {
      versionId: String(entry.version),
      lastUpdated: entry.updatedAt.toISOString(),
      source: 'https://annuaire.sante.fr',
      profile: [`${PROFILES}/${view === 'public' ? 'as-dp-organization' : 'as-organization'}`],
    },
    language: 'fr',
    identifier: fhirIdentifiers(structure),
    active: structure.closedOn === undefined,
    type: types(structure),
    name: structure.longName,
    telecom: [...registerTelecom(structure), ...mailboxes.map((mailbox) => mailboxTelecom(mailbox, view))],
    address: [address(structure)],
    ...(structure.kind === 'EG'
      ? { partOf: { reference: `Organization/${organizationId(structure.legalEntity)}` } }
      : {}),
  };
}
