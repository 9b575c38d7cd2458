import type { Check } from './check';
import { checkFiness, formatFiness } from './finess';
import { checkSiren, formatSiren } from './siren';
import { checkSiret, formatSiret } from './siret';

/** The registers that may name a structure; SIREN and SIRET only where it has no FINESS. */
export type StructureIdentifierType = 'FINESS' | 'SIREN' | 'SIRET';

const CHECKS = { FINESS: checkFiness, SIREN: checkSiren, SIRET: checkSiret };
const FORMATS = { FINESS: formatFiness, SIREN: formatSiren, SIRET: formatSiret };

/** Checks what was typed by the rule of the register that was chosen. */
export const checkStructureIdentifier = (type: StructureIdentifierType, input: string): Check =>
  CHECKS[type](input);

/** Groups a checked identifier as its register writes it. */
export const formatStructureIdentifier = (type: StructureIdentifierType, value: string): string =>
  FORMATS[type](value);
