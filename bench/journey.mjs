import { rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { MailCatcher } from '../e2e/lib/mail-catcher.mjs';
import { setCancelWindow } from '../e2e/lib/set-cancel-window.mjs';
import { listStructures } from '../e2e/lib/structures.mjs';
import { PROCESSES } from '../scripts/lib/processes.mjs';
import { startStack } from '../scripts/stack.mjs';
import { checkPublic } from './lib/check-public.mjs';
import { countMails } from './lib/count-mails.mjs';
import { openApplicants, signInReviewers } from './lib/people.mjs';
import { printTable, summaryOf } from './lib/report.mjs';
import { takeThrough } from './lib/take-through.mjs';
import { VisibilityWatcher } from './lib/visibility-watcher.mjs';

const LONGEST_PAUSE_MS = 500;
const LONGEST_RUN_MS = 10 * 60_000;
const LONGEST_UNTIL_VISIBLE_MS = 120_000;

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '200' },
    clients: { type: 'string', default: '8' },
    // Requests taken through before the measure: a process just started has compiled nothing yet.
    'warm-up': { type: 'string', default: '40' },
    // Leaves the front server out, which no measured call passes: its memory is then not counted.
    'without-admin': { type: 'boolean', default: false },
    // Beside the code that stands compiled, without looking whether it is up to date.
    'no-build': { type: 'boolean', default: false },
  },
});
const [requests, clients] = [Number(values.requests), Number(values.clients)];
const dataDir = mkdtempSync(join(tmpdir(), 'balorg-bench-'));
const overdue = setTimeout(() => fail(new Error('The bench took over ten minutes')), LONGEST_RUN_MS);
let copy;

try {
  copy = await startStack({
    dataDir,
    quiet: true,
    seed: 'people',
    build: !values['no-build'],
    only: PROCESSES.filter((name) => name !== 'admin' || !values['without-admin']),
  });
  const measured = await measure();
  printTable(measured);
  console.log(JSON.stringify(summaryOf(measured)));
} catch (error) {
  await fail(error);
} finally {
  clearTimeout(overdue);
  await copy?.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

/** The clients share the work: whoever is free takes the next request, and stays with it until it is visible. */
async function measure() {
  await setCancelWindow(copy, 0);
  const catcher = new MailCatcher(copy);
  const [reviewers, applicants] = [
    await signInReviewers(copy, catcher),
    await openApplicants(copy, catcher, clients),
  ];
  const structures = await listStructures(reviewers[0]);
  const watcher = new VisibilityWatcher(reviewers[0], { within: LONGEST_UNTIL_VISIBLE_MS });
  const takeAll = async (count, series) => {
    const waiting = Array.from({ length: count }, (_, index) => index);
    const done = [];
    const work = async (applicant, index) => {
      const client = { applicant, reviewer: reviewers[index % reviewers.length] };
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const structure = structures[next % structures.length];
        // One look frees every client whose mailbox became visible; without a pause they would all begin at once.
        await pause(Math.random() * LONGEST_PAUSE_MS);
        done.push(await takeThrough(client, { structure, label: `${series}${next + 1}`, watcher }));
      }
    };
    await Promise.all(applicants.map(work));
    return done;
  };

  await takeAll(Number(values['warm-up']), 'W');
  const mailsBefore = await countMails(catcher);
  const began = performance.now();
  const done = await takeAll(requests, 'M');
  const seconds = (performance.now() - began) / 1000;
  const memory = copy.memory();
  await watcher.end();

  const mails = await countMails(catcher, mailsBefore);
  await checkPublic(copy, done);
  return { requests, clients, seconds, done, mails, memory };
}

async function fail(error) {
  console.error(error);
  await copy?.stop();
  rmSync(dataDir, { recursive: true, force: true });
  process.exit(1);
}
