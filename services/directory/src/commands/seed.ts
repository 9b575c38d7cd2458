import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { anonymous, eventKeys, readEnv, Role, useEventKeys, type Actor } from '@balorg/common';
import { z } from 'zod';
import { db } from '../db';
import { env } from '../env';
import type { PublicationOutcome } from '../publications/act-on-each';
import { confirmPublication } from '../publications/confirm-publication';
import { exportPublications, type PublicationExport } from '../publications/export-publications';
import { publish } from '../publications/publish';
import { Publication } from '../publications/publication.entity';
import { withdrawPublication } from '../publications/withdraw-publication';

const { DEMONSTRATION_FILE } = readEnv(z.object({ DEMONSTRATION_FILE: z.string().min(1) }));

/** Who did it: the administrator of the region that publishes by file. */
const ADMINISTRATOR = 'lesia.santini@grades-corse.example';
const REGION = '94';

/** What was done with the publications of these structures there, by FINESS; one more waits for "Publier". */
const ACTS = {
  '2B9999065': [publish, exportPublications, confirmPublication, withdrawPublication],
  '2A9999018': [publish, exportPublications, confirmPublication],
  '2B9999057': [publish, exportPublications],
};

const PATIENCE_MS = 60_000;
const LOOK_AGAIN_MS = 250;

/** Brings publications of the demonstration where only a person brings them, by the verbs that the graph calls. */
async function main(): Promise<void> {
  if (env.BALORG_MODE === 'production') throw new Error('Demonstration data is never loaded in production.');
  useEventKeys(eventKeys(env));
  await db.initialize();
  try {
    const actor = administrator();
    for (const [identifier, acts] of Object.entries(ACTS)) {
      const ids = [await publicationOf(identifier)];
      for (const act of acts) refuseNone(identifier, await act(actor, { ids }));
    }
  } finally {
    await db.destroy();
  }
}

/** The verbs tell a refusal line by line; here none is expected. */
function refuseNone(identifier: string, done: PublicationOutcome[] | PublicationExport): void {
  const refused = ('outcomes' in done ? done.outcomes : done).find(({ code }) => code !== null);
  if (refused) throw new Error(`${identifier}: ${refused.code}`);
}

function administrator(): Actor {
  const made = z
    .object({ signIns: z.array(z.object({ email: z.string(), accountId: z.uuid() })) })
    .parse(JSON.parse(readFileSync(DEMONSTRATION_FILE, 'utf8')));
  const accountId = made.signIns.find(({ email }) => email === ADMINISTRATOR)?.accountId;
  if (!accountId) throw new Error(`${ADMINISTRATOR} is not among the sign-ins of the demonstration`);
  return { ...anonymous('demonstration'), accountId, roles: [Role.GRADES_ADMINISTRATOR], regions: [REGION] };
}

/** Its mailbox was announced by an event, which may be on its way. */
async function publicationOf(identifier: string): Promise<string> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const publication = await db.getRepository(Publication).findOneBy({ entry: { identifier } });
    if (publication) return publication.id;
    await setTimeout(LOOK_AGAIN_MS);
  }
  throw new Error(`no publication of ${identifier} within ${PATIENCE_MS / 1_000} s`);
}

main().catch((error: unknown) => {
  console.error(`Demonstration: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
