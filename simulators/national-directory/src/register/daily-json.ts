import { streetLine, type Establishment, type LegalEntity, type Structure } from './structure';

const LEGAL_ENTITY_ADDRESS = '02';
const ESTABLISHMENT_ADDRESS = '03';

function addressOf({ address }: Structure, usage: string) {
  return [
    {
      usageAdresse: usage,
      numeroVoie: address.number,
      typeVoie: address.streetType,
      libelleVoie: address.street,
      ...(address.numberComplement && { complementVoie: address.numberComplement }),
      ...(address.complement && { complementPointGeographique: address.complement }),
      ...(address.locality && { lieuDit: address.locality }),
      cogCommune: address.communeCode,
      ligneAcheminement: address.town,
      ligneQuatre: streetLine(address),
      codePostal: address.postcode,
    },
  ];
}

function contactOf({ phone, fax }: Structure) {
  if (!phone && !fax) return [];
  const telecom = { ...(phone && { telephone: phone }), ...(fax && { telecopie: fax }) };
  return [{ typeContact: { roleContact: '01' }, telecom }];
}

const stateOf = (structure: Structure) => ({
  etatObjet: structure.closedOn ? 'I' : 'A',
  dateDerniereMaj: `${structure.closedOn ?? structure.updatedOn} 00:00:00`,
});

function establishmentOf(establishment: Establishment) {
  return {
    informationsGeneralesEGE: {
      egeId: establishment.finess,
      ...(establishment.nameComplement && { complementDenominationEg: establishment.nameComplement }),
      ...(establishment.closedOn && { dateFermeture: establishment.closedOn }),
      dateOuverture: establishment.openedOn,
      datePremiereAutorisation: establishment.openedOn,
      nomEgeCourt: establishment.name,
      nomEgeLong: establishment.longName,
      numFinessEge: establishment.finess,
      ...(establishment.siret && { siret: establishment.siret }),
    },
    categorieentiteGeographiqueExercice: establishment.category,
    adresse: addressOf(establishment, ESTABLISHMENT_ADDRESS),
    contact: contactOf(establishment),
    engagement: [],
    evenement: [],
    roleEge: [],
    ...stateOf(establishment),
  };
}

function legalEntityOf(entity: LegalEntity, establishments: readonly Establishment[]) {
  return {
    informationsGeneralesPMEJ: {
      pmSmsseId: entity.finess,
      codeApe: `${entity.ape.slice(0, 2)}.${entity.ape.slice(2)}`,
      dateCreation: entity.openedOn,
      denominationLonguePmSmsse: entity.longName,
      denominationPm: entity.name,
      numFinessPm: entity.finess,
      siren: entity.siren,
      statutJuridique: entity.legalStatus,
      typePersonneMorale: '01',
    },
    adresse: addressOf(entity, LEGAL_ENTITY_ADDRESS),
    contact: contactOf(entity),
    engagement: [],
    evenement: [],
    ege: establishments.filter(({ legalEntity }) => legalEntity === entity.finess).map(establishmentOf),
    ...stateOf(entity),
  };
}

/** The daily flow "structures": each legal entity (PMEJ) with its establishments (EGE), closed ones included. */
export function dailyJson(structures: readonly Structure[], generatedAt: Date) {
  const establishments = structures.filter((structure) => structure.kind === 'EG');
  const legalEntities = structures.filter((structure) => structure.kind === 'EJ');
  return {
    schemaVersion: 'v1.0.0',
    generatedAt: generatedAt.toISOString(),
    gcc: [],
    gco: [],
    pmej: legalEntities.map((entity) => legalEntityOf(entity, establishments)),
  };
}
