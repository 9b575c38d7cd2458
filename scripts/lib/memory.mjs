import { readdirSync, readFileSync } from 'node:fs';

/**
 * Resident memory in MB of each process with all its descendants. Linux only: read from /proc.
 * @param {Iterable<[string, { identity?: { pid: number } }]>} processes
 * @returns {Record<string, number>}
 */
export function memoryOf(processes) {
  const all = readAll();
  const withDescendants = (pid) => {
    const children = [...all].filter(([, { parent }]) => parent === pid).map(([child]) => child);
    return (all.get(pid)?.kilobytes ?? 0) + children.reduce((sum, child) => sum + withDescendants(child), 0);
  };
  const running = [...processes].filter(([, { identity }]) => identity);
  return Object.fromEntries(
    running.map(([name, { identity }]) => [
      name,
      Math.round((withDescendants(identity.pid) / 1024) * 10) / 10,
    ]),
  );
}

function readAll() {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return new Map(pids.flatMap((pid) => readOne(pid) ?? []));
}

function readOne(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const number = (field) => Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return [[Number(pid), { parent: number('PPid'), kilobytes: number('VmRSS') }]];
  } catch {
    return undefined;
  }
}
