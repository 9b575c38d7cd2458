import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.mjs';
import { writePrivateJson } from './private-json.mjs';

const RANDOM = [
  'EVENTS_KEY_ACCOUNT',
  'EVENTS_KEY_DIRECTORY',
  'EVENTS_KEY_NOTIFICATION',
  'CODE_PEPPER',
  'NATIONAL_WRITE_KEY',
  'NATIONAL_READ_KEY',
  'DATABASE_ROOT_PASSWORD',
  'REDIS_PASSWORD',
  ...['ACCOUNT', 'DIRECTORY', 'NOTIFICATION'].flatMap((s) => [`${s}_RUN_PASSWORD`, `${s}_MIGRATE_PASSWORD`]),
];
const PAIR = ['GATEWAY_PRIVATE_KEY', 'GATEWAY_PUBLIC_KEY'];

/** The name of every secret of a copy. */
export const SECRETS = [...PAIR, ...RANDOM];

/**
 * The secrets of the copy in `dataDir`: from `given` (the environment) first, else from its file, else, in
 * demonstration only, made once and kept there.
 * @param {{ dataDir: string, mode: 'demonstration' | 'production', given?: Record<string, string | undefined> }} copy
 * @returns {Record<string, string>}
 */
export function readSecrets({ dataDir, mode, given = {} }) {
  const file = join(dataDir, 'secrets.json');
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const known = { ...kept, ...onlySecrets(given) };
  const missing = SECRETS.filter((name) => !known[name]);
  if (missing.length === 0) return known;
  if (mode === 'production') {
    throw new Refusal(
      `In production every secret is given, none is made up: ${missing.join(', ')} come from nowhere.`,
    );
  }
  const made = { ...makeSecrets(), ...kept };
  mkdirSync(dataDir, { recursive: true });
  writePrivateJson(file, made);
  return { ...made, ...onlySecrets(given) };
}

const onlySecrets = (given) =>
  Object.fromEntries(SECRETS.filter((name) => given[name]).map((name) => [name, given[name]]));

function makeSecrets() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const random = RANDOM.map((name) => [name, randomBytes(32).toString('base64url')]);
  return {
    GATEWAY_PRIVATE_KEY: encodedJwk(privateKey),
    GATEWAY_PUBLIC_KEY: encodedJwk(publicKey),
    ...Object.fromEntries(random),
  };
}

const encodedJwk = (key) =>
  Buffer.from(JSON.stringify({ ...key.export({ format: 'jwk' }), alg: 'EdDSA' })).toString('base64url');
