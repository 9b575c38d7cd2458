import { setTimeout as pause } from 'node:timers/promises';
import { DirectorySimulator } from '../../e2e/lib/directory-simulator.mjs';

// The public interface allows 17 calls a second; the product's own are over by now, ours stay well below.
const BETWEEN_READS_MS = 100;

/**
 * Reads each structure at the national directory's public interface.
 * @param {{ finess: string, address: string }[]} published
 * @throws Error naming what is not there exactly once
 */
export async function checkPublic(copy, published) {
  const national = new DirectorySimulator(copy);
  const found = [];
  for (const finess of new Set(published.map((one) => one.finess))) {
    found.push(...(await national.publicAddresses(finess)));
    await pause(BETWEEN_READS_MS);
  }
  const count = (address) => found.filter((value) => value.toLowerCase() === address.toLowerCase()).length;
  const wrong = published.filter(({ address }) => count(address) !== 1);
  if (wrong.length > 0) throw new Error(`${wrong.length} addresses are not there once: ${wrong[0].address}`);
}
