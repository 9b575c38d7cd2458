import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Partners } from '../src/publications/advance-publication';
import { FhirPatch } from '../src/publications/adapters/fhir-patch';
import { FhirReader } from '../src/publications/adapters/fhir-read';
import { Limiter } from '../src/publications/adapters/limiter';

const WRITE_KEY = 'write-key-of-the-tests';
const READ_KEY = 'read-key-of-the-tests';
const PROGRAM = join(__dirname, '../../../simulators/national-directory/dist/main.js');

interface Fault {
  target: 'read' | 'write' | 'extraction' | 'finess';
  fault: 'none' | '500' | '429' | 'slow' | 'garbage' | 'hang' | 'drop';
  times?: number;
  delayMs?: number;
  afterWork?: boolean;
}

export interface NationalMailbox {
  address: string;
  description?: string;
  service?: string;
}

/** The national directory that ships with the product, as a process of its own on a free port. */
export async function startSimulator() {
  const simulator = spawn(process.execPath, [PROGRAM], {
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      WRITE_API_KEY: WRITE_KEY,
      READ_API_KEY: READ_KEY,
      READS_PER_SECOND: '1000',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const part of simulator.stdout) {
    said += String(part);
    if (said.includes('\n')) break;
  }
  const url = /http:\S+/.exec(said)?.[0];
  if (!url) throw new Error(`The simulator did not say where it listens: ${said}`);

  const control = async <Answer>(path: string, body?: object): Promise<Answer> => {
    const response = await fetch(`${url}/_control${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!response.ok) throw new Error(`The simulator answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as Answer;
  };

  return {
    url,
    extractionUrl: `${url}/extraction`,
    registerUrl: `${url}/finess/etablissements.csv`,
    partners: partnersAt(url),
    /** Keys that it does not know. */
    partnersWithoutKey: partnersAt(url, 'not-the-key', 'not-the-key'),
    fault: (fault: Fault) => control('', fault),
    reset: () => control('/reset', { mailboxes: true }),
    mailboxesOf: async (finess: string) =>
      (await control<{ mailboxes: NationalMailbox[] }>(`/organizations/${finess}`)).mailboxes,
    calls: async () => (await control<{ callsByTarget: Record<string, number> }>('')).callsByTarget,
    async stop() {
      const gone = once(simulator, 'exit');
      simulator.kill('SIGTERM');
      await gone;
    },
  };
}

export type Simulator = Awaited<ReturnType<typeof startSimulator>>;

const partnersAt = (url: string, writeKey = WRITE_KEY, readKey = READ_KEY): Partners => ({
  publisher: new FhirPatch({ base: `${url}/operator/fhir/v2`, key: writeKey, limiter: new Limiter(1000) }),
  reader: new FhirReader({ base: `${url}/fhir/v2`, key: readKey, limiter: new Limiter(1000) }),
});
