import './check-node.mjs';
import { loadDotEnv } from './checkout.mjs';
import { sayError } from './refusal.mjs';

/**
 * Runs the body of a command: reads `.env`, says an error in one place, ends with the code that the body returns.
 * @param {() => Promise<number | void>} body
 */
export async function runCommand(body) {
  try {
    loadDotEnv();
    process.exitCode = (await body()) ?? 0;
  } catch (error) {
    console.error(sayError(error));
    process.exitCode = 1;
  }
}
