import type { Structure } from '../register/structure';
import { Refusal } from './refusal';

export const FINESS_SYSTEM = 'https://finess.esante.gouv.fr';
const SIRENE_SYSTEM = 'https://sirene.fr';
const NATIONAL_SYSTEM = 'urn:oid:1.2.250.1.71.4.2.2';
const IDENTIFIER_TYPES = 'https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0203';

/** URIs of earlier guides, still in circulation. */
const OLDER_SYSTEMS: Readonly<Record<string, string>> = {
  'http://finess.sante.gouv.fr': FINESS_SYSTEM,
  'http://sirene.fr': SIRENE_SYSTEM,
};

interface Identifier {
  system: string;
  value: string;
  typeCode: string;
}

/** idNatSt is the FINESS number behind the digit 1; an EJ carries a SIREN, an EG a SIRET (IG Annuaire Santé). */
function identifiersOf(structure: Structure): Identifier[] {
  const common = (typeCode: string) => [
    { system: NATIONAL_SYSTEM, value: `1${structure.finess}`, typeCode: 'IDNST' },
    { system: FINESS_SYSTEM, value: structure.finess, typeCode },
  ];
  if (structure.kind === 'EJ') {
    return [...common('FINEJ'), { system: SIRENE_SYSTEM, value: structure.siren, typeCode: 'SIREN' }];
  }
  if (structure.siret === '') return common('FINEG');
  return [...common('FINEG'), { system: SIRENE_SYSTEM, value: structure.siret, typeCode: 'SIRET' }];
}

/** Identifiers as FHIR writes them. */
export function fhirIdentifiers(structure: Structure) {
  return identifiersOf(structure).map(({ system, value, typeCode }) => ({
    use: 'official',
    type: { coding: [{ system: IDENTIFIER_TYPES, code: typeCode }] },
    system,
    value,
  }));
}

/** Test for a FHIR token `system|value` or `value`; throws a Refusal when it holds no value. */
export function identifierTest(token: string): (structure: Structure) => boolean {
  const [first = '', ...rest] = token.split('|');
  const value = rest.length === 0 ? first : rest.join('|');
  if (value === '') throw new Refusal(400, 'invalid', 'The parameter identifier wants system|value');
  const system = rest.length === 0 ? null : (OLDER_SYSTEMS[first] ?? first);
  return (structure) =>
    identifiersOf(structure).some((one) => one.value === value && (system === null || one.system === system));
}
