import type { Logger } from '@balorg/common';
import { expireMailboxRequest, findExpiredIds } from './expire-mailbox-requests';

/** Answers are awaited for days: an end that comes an hour late takes nothing from anybody. */
const EVERY_MS = 3_600_000;

/** Ends the requests whose applicants did not answer, as long as the service runs; harmless in several processes. */
export class ExpiryRunner {
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(private readonly log: Logger) {}

  start(): this {
    this.looking = this.look().finally(() => {
      if (!this.stopped) this.timer = setTimeout(() => this.start(), EVERY_MS);
    });
    return this;
  }

  /** Ends the request that was begun, and begins no other. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.looking;
  }

  private async look(): Promise<void> {
    try {
      for (const id of await findExpiredIds()) if (!this.stopped) await this.expire(id);
    } catch (error) {
      this.log.warn({ err: error }, 'expiry: will look again');
    }
  }

  /** A defect of one file keeps no other from its end. */
  private async expire(id: string): Promise<void> {
    try {
      await expireMailboxRequest(id);
    } catch (error) {
      this.log.error({ err: error, request: id }, 'expiry: request failed');
    }
  }
}
