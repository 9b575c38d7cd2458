import 'reflect-metadata';
import { DomainError, eventKeys, useEventKeys } from '@balorg/common';
import type { DataSource } from 'typeorm';
import { db } from '../db';
import { env } from '../env';

/**
 * Runs a command on the service's database; the process ends with what it gives, 1 for a refusal or a fault.
 * @param connections how many of the pool; 1 for a command that changes something of its connection
 */
export async function withDatabase(
  command: (db: DataSource) => Promise<number>,
  { connections }: { connections?: number } = {},
): Promise<void> {
  useEventKeys(eventKeys(env));
  if (connections) db.setOptions({ poolSize: connections });
  await db.initialize();
  try {
    process.exitCode = await command(db);
  } catch (error) {
    console.error(
      error instanceof DomainError ? `Refused: ${error.code} ${JSON.stringify(error.extensions)}` : error,
    );
    process.exitCode = 1;
  } finally {
    await db.destroy();
  }
}
