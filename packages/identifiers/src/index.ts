export type { Check, CheckReason } from './check';
export { checkFiness, formatFiness } from './finess';
export { formatPhone } from './format-phone';
export { checkPhone } from './phone';
export { checkPostcode } from './postcode';
export { checkRpps, formatRpps } from './rpps';
export { checkSiren, formatSiren } from './siren';
export { checkSiret, formatSiret } from './siret';
export { spacedInFrench } from './spaced-in-french';
export {
  checkStructureIdentifier,
  formatStructureIdentifier,
  type StructureIdentifierType,
} from './structure-identifier';
