import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROCESSES } from '../../../scripts/lib/processes.mjs';
import { startStack } from '../../../scripts/stack.mjs';
import { Visitor } from '../../lib/gateway-client.mjs';
import { MailCatcher } from '../../lib/mail-catcher.mjs';
import { DirectorySimulator } from '../../lib/directory-simulator.mjs';
import { setCancelWindow } from '../../lib/set-cancel-window.mjs';
import { signIn } from '../../lib/sign-in.mjs';
import { listStructures } from '../../lib/structures.mjs';

const PEOPLE = {
  applicant: 'camille.laurens@pharmacie-albi.example',
  reviewer: 'claire.fabre@grades-occitanie.example',
  colleague: 'julien.roques@grades-occitanie.example',
};

/**
 * A copy of a test file's own, to be broken: no front server, no time in which an approval can be taken back, an
 * applicant and two administrators signed in.
 * @param {string} name of its data folder
 * @param {Partial<Parameters<typeof startStack>[0]>} [options]
 */
export async function openCopy(name, options) {
  const { stack, close } = await startCopy(name, options);
  try {
    return { ...(await furnish(stack)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The same without anybody in it. */
export async function startCopy(name, options) {
  // Inside `npm test` the code was compiled by an earlier part, and the folder stays for its logs.
  const testFolder = process.env.BALORG_TEST_FOLDER;
  if (testFolder) mkdirSync(testFolder, { recursive: true });
  const dataDir = testFolder
    ? join(testFolder, `fault-${name}`)
    : mkdtempSync(join(tmpdir(), 'balorg-fault-'));
  const stack = await startStack({
    dataDir,
    quiet: true,
    durable: false,
    seed: 'people',
    build: !testFolder,
    only: PROCESSES.filter((process) => process !== 'admin'),
    ...options,
  });
  return {
    stack,
    async close() {
      await stack.stop();
      if (!testFolder) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function furnish(stack) {
  await setCancelWindow(stack, 0);
  const catcher = new MailCatcher(stack);
  const { signIns } = JSON.parse(readFileSync(join(stack.dataDir, 'demonstration.json'), 'utf8'));
  const person = (part) => signIns.find(({ email }) => email === PEOPLE[part]);
  const enter = (part) => signIn(new Visitor(stack), catcher, person(part));
  const [applicant, reviewer, colleague] = await Promise.all(Object.keys(PEOPLE).map(enter));
  return {
    ...{ stack, catcher, applicant, reviewer, colleague, person },
    national: new DirectorySimulator(stack),
    structures: await listStructures(applicant),
  };
}
