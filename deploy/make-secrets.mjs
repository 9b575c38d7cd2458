import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal, sayError } from '../scripts/lib/refusal.mjs';
import { readSecrets } from '../scripts/lib/secrets.mjs';
import { settingsFor } from './settings.mjs';

// Writes deploy/balorg.env: what `docker compose --env-file deploy/balorg.env` needs to know of this installation.
// Usage: node deploy/make-secrets.mjs [production | demonstration] [file]
const [mode = 'production', file = fileURLToPath(new URL('balorg.env', import.meta.url))] =
  process.argv.slice(2);

try {
  const lines = [...settingsFor(mode, newSecrets()), ''];
  // `wx`: secrets that are in use are never written over.
  writeFileSync(file, lines.join('\n'), { mode: 0o600, flag: 'wx' });
  console.log(`${file} is written. Keep a copy of it where the backups are not.`);
} catch (error) {
  const known =
    error.code === 'EEXIST' ? new Refusal(`${file} is there already and is left as it is.`) : error;
  console.error(sayError(known));
  process.exitCode = 1;
}

function newSecrets() {
  const folder = mkdtempSync(join(tmpdir(), 'balorg-'));
  try {
    return readSecrets({ dataDir: folder, mode: 'demonstration' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
