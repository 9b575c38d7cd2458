import { findBinary } from './find-binary.mjs';
import { installPackages, mayInstall } from './install-packages.mjs';
import { Refusal } from './refusal.mjs';

const find = () =>
  process.env.CHROMIUM_PATH ||
  findBinary('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');

/**
 * The browser of the journeys: the one named in CHROMIUM_PATH, the machine's, else one installed now.
 * @param {{ log: string, signal?: AbortSignal }} options
 * @returns {Promise<string>} its path
 */
export async function ensureChromium(options) {
  if (!find() && mayInstall()) {
    await installPackages(() => (find() ? [] : ['chromium']), options);
  }
  const chromium = find();
  if (chromium) return chromium;
  throw new Refusal('The journeys need a browser: install chromium, or name one in CHROMIUM_PATH.');
}
