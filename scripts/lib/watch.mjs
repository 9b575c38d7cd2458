import { existsSync, watch } from 'node:fs';
import { inCheckout, toolOf } from './checkout.mjs';
import { machineEnvironment } from './machine-environment.mjs';

const SERVICES = ['account', 'directory', 'notification'];

/** Compiled folder → the processes that run from it. */
const RUN_FROM = {
  'packages/identifiers/dist': SERVICES,
  'packages/reference/dist': SERVICES,
  'services/common/dist': [...SERVICES, 'gateway'],
  'services/account/dist': ['account'],
  'services/directory/dist': ['directory'],
  'services/notification/dist': ['notification'],
  'gateway/dist': ['gateway'],
  'simulators/national-directory/dist': ['simulator'],
  'admin/dist': ['admin'],
};
// The compiler writes a package's files one after the other.
const SETTLED_AFTER = 400;

/** The compiler that follows the sources, as a process of the copy. */
export const describeTypes = () => ({
  name: 'types',
  command: process.execPath,
  args: [toolOf('tsc'), '-b', '--watch', '--preserveWatchOutput'],
  cwd: inCheckout(),
  env: machineEnvironment(),
  isReady: async () => true,
});

/**
 * Restarts the processes whose compiled code changed.
 * @param {(name: string) => unknown} restart handles its own failures
 * @returns a function that stops watching
 */
export function restartOnChange(restart) {
  const changed = new Set();
  let timer;
  const restartAll = () => {
    const names = [...changed];
    changed.clear();
    for (const name of names) restart(name);
  };
  const watchers = Object.entries(RUN_FROM)
    .filter(([folder]) => existsSync(inCheckout(folder)))
    .map(([folder, names]) =>
      watch(inCheckout(folder), { recursive: true }, (_, file) => {
        if (!file?.endsWith('.js')) return;
        for (const name of names) changed.add(name);
        clearTimeout(timer);
        timer = setTimeout(restartAll, SETTLED_AFTER);
      }),
    );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
