import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

// Servers often stand outside a plain user's PATH.
const SERVER_FOLDERS = [
  '/usr/sbin',
  '/usr/local/sbin',
  '/usr/libexec',
  '/opt/homebrew/bin',
  '/usr/local/bin',
  '/usr/bin',
];

/**
 * The first of these programs that this machine has.
 * @param {string[]} names in order of preference
 * @returns {string | undefined} its full path
 */
export function findBinary(...names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...SERVER_FOLDERS].filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
