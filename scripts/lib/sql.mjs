import { createRequire } from 'node:module';
import { inCheckout } from './checkout.mjs';

/**
 * Opens a connection with the driver that the services bring; for the orchestrator's own few statements.
 * @param {string} url mysql://user:password@host:port/
 * @param {{ socketPath?: string }} [options]
 */
export async function connect(url, options = {}) {
  // Loaded late: before the first install there is no driver.
  const mysql = createRequire(inCheckout('services/common/package.json'))('mysql2/promise');
  return mysql.createConnection({ uri: url, connectTimeout: 5_000, ...options });
}

/** Runs statements one after the other on one connection. */
export async function execute(url, statements) {
  const connection = await connect(url);
  try {
    for (const [statement, values] of statements) await connection.query(statement, values);
  } finally {
    await connection.end();
  }
}

/** Whether the server behind `url` answers a statement now. */
export async function answers(url) {
  try {
    await execute(url, [['SELECT 1']]);
    return true;
  } catch {
    return false;
  }
}
