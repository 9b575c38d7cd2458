import { checkInvariants } from '../check-invariants.mjs';

/** The invariants, on the copy that the journeys have used. */
export const invariantsPart = {
  name: 'invariants',
  title: 'Invariants',
  async run({ openStack, signal }) {
    const stack = await openStack();
    return checkInvariants(stack.env, { signal });
  },
};
