import { runProgram } from '../run-step.mjs';
import { SOURCE_CHECKS } from '../source-checks.mjs';

/** The checks of the sources, each one part that passes or fails as a whole. */
export const sourceParts = SOURCE_CHECKS.map(({ name, title, aside, command: [program, ...args] }) => ({
  name,
  title,
  aside,
  async run({ signal }) {
    const { code } = await runProgram(program, args, { show: true, signal, timeout: 300_000 });
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  },
}));
