import { join } from 'node:path';
import { buildScreens } from '../build.mjs';

/** The screens build as they would for a start. */
export const buildPart = {
  name: 'build',
  title: 'Build of the screens',
  async run({ folder, signal }) {
    await buildScreens({ log: join(folder, 'logs', 'build.log'), signal, timeout: 600_000 });
    return { passed: 1, failed: 0 };
  },
};
