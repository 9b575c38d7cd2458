import { existsSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join, resolve } from 'node:path';
import { ROOT } from './checkout.mjs';
import { Refusal } from './refusal.mjs';

/** The data folder that the person means: BALORG_DATA, else `.data` at the top. */
export const chosenDataDir = () => resolve(ROOT, process.env.BALORG_DATA || '.data');

/**
 * What the copy in `dataDir` told its processes when it was last started.
 * @returns {{ mode: string, urls: Record<string, string>, environments: Record<string, Record<string, string>> }}
 */
export function savedEnvironment(dataDir) {
  const file = join(dataDir, 'environment.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  throw new Refusal(
    `There is no copy in ${dataDir}: start one with npm start, or name its folder in BALORG_DATA.`,
  );
}

/** Refuses when the copy's database does not listen: its commands would fail with a less plain sentence. */
export async function assertDatabaseListens(environment) {
  const { hostname, port } = new URL(environment.DATABASE_URL);
  if (await listens(hostname, Number(port || 3306))) return;
  throw new Refusal("This copy's database does not run: start the copy with npm start first.");
}

function listens(host, port) {
  return new Promise((done) => {
    const socket = connect({ host, port, timeout: 3_000 });
    const end = (answer) => {
      socket.destroy();
      done(answer);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });
}
