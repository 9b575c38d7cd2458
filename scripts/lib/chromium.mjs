import { findBinary } from './find-binary.mjs';
import { installPackages, mayInstall } from './install-packages.mjs';
import { Refusal } from './refusal.mjs';

const find = () =>
  process.env.CHROMIUM_PATH ||
  findBinary(
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
  );

/**
 * The browser of the journeys: the one named in CHROMIUM_PATH, the machine's, else one installed now. Without a
 * window to draw, the headless shell does the same pages with less work.
 * @param {{ log: string, signal?: AbortSignal }} options
 * @returns {Promise<string>} its path
 */
export async function ensureChromium(options) {
  if (!find() && mayInstall()) {
    await installPackages(() => (find() ? [] : ['chromium-headless-shell']), options);
  }
  const chromium = find();
  if (chromium) return chromium;
  throw new Refusal(
    'The journeys need a browser: install chromium-headless-shell, or name one in CHROMIUM_PATH.',
  );
}
