import { registerEnumType } from 'type-graphql';

export enum StructureIdentifierType {
  FINESS = 'FINESS',
  SIREN = 'SIREN',
  SIRET = 'SIRET',
}
registerEnumType(StructureIdentifierType, { name: 'StructureIdentifierType' });
