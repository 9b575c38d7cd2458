import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * When a process began, in the system's own words: a number given again to another process has another beginning.
 * @returns {string | undefined} undefined when no such process runs
 */
export function beginningOf(pid) {
  if (process.platform !== 'linux') return beginningByPs(pid);
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const isZombie = fields[0] === 'Z';
    return isZombie ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

function beginningByPs(pid) {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

/** A process as it is written down, to be known again later. */
export const identityOf = (pid) => ({ pid, beginning: beginningOf(pid) });

/** Whether the very process that was written down still runs. */
export const stillRuns = ({ pid, beginning }) => beginning !== undefined && beginningOf(pid) === beginning;

/** Ends a process group that was written down: asks first, insists after `patience` milliseconds. */
export async function endGroup(identity, patience = 15_000) {
  const deadline = Date.now() + patience;
  signalGroup(identity, 'SIGTERM');
  while (stillRuns(identity) && Date.now() < deadline) await sleep(50);
  if (stillRuns(identity)) signalGroup(identity, 'SIGKILL');
}

function signalGroup(identity, signal) {
  if (!stillRuns(identity)) return;
  try {
    process.kill(-identity.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
