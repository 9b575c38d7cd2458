import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePorts, isFree } from './ports.mjs';
import { writePrivateJson } from './private-json.mjs';

const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/**
 * What makes this copy itself, kept in its data folder: its short name, which goes into the names of cookies, and
 * the ports of its private databases.
 * @returns {Promise<{ instance: string, mariadbPort: number, redisPort: number }>}
 */
export async function readCopy(dataDir) {
  const file = join(dataDir, 'copy.json');
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const copy = {
    instance: kept.instance ?? shortName(),
    mariadbPort: await keptOrFree(kept.mariadbPort),
    redisPort: await keptOrFree(kept.redisPort),
  };
  mkdirSync(dataDir, { recursive: true });
  writePrivateJson(file, copy);
  return copy;
}

const shortName = () => Array.from({ length: 6 }, () => LETTERS[randomInt(LETTERS.length)]).join('');

const keptOrFree = async (port) => (port && (await isFree(port)) ? port : (await freePorts(['any'])).any);
