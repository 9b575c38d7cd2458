import { registerEnumType } from 'type-graphql';

export enum PublicationChannel {
  /** We write to the national directory ourselves. */
  FHIR = 'FHIR',
  /** An administrator hands an exported file over, and confirms what became of it. */
  FILE = 'FILE',
}
registerEnumType(PublicationChannel, { name: 'PublicationChannel' });
