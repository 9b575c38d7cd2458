import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from '@balorg/common';

const BETWEEN_TRIES_MS = 1_000;
const TRIES = 60;

/**
 * Writes what the relay said, again while the database is away: as long as this process lives, a mail that was taken
 * is not sent a second time for want of its mark.
 */
export async function untilItStands(log: Logger, mark: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await mark();
      return;
    } catch (error) {
      if (tries === TRIES) throw error;
      log.warn({ err: error, tries }, 'mark: will try again');
      await wait(BETWEEN_TRIES_MS);
    }
  }
}
