import { spawn } from 'node:child_process';

/** Runs a command of node with the person's own terminal. @returns its exit code */
export function runInForeground(args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env, stdio: 'inherit' });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}
