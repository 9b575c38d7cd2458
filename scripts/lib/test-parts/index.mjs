import { buildPart } from './build-part.mjs';
import { faultsPart } from './faults-part.mjs';
import { invariantsPart } from './invariants-part.mjs';
import { jestPart } from './jest-part.mjs';
import { journeysPart } from './journeys-part.mjs';
import { scriptsPart } from './scripts-part.mjs';
import { sourceParts } from './source-part.mjs';

/**
 * The parts of `npm test`, in the order in which they begin.
 * @typedef {object} Part
 * @property {string} name for --only
 * @property {string} title
 * @property {boolean} [aside] the parts after it do not wait for its end
 * @property {(context: object) => Promise<import('../counts.mjs').Counts>} run
 * @type {Part[]}
 */
export const TEST_PARTS = [
  ...sourceParts,
  scriptsPart,
  jestPart,
  buildPart,
  journeysPart,
  invariantsPart,
  faultsPart,
];
