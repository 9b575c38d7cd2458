import type { Logger } from '@balorg/common';
import { DEADLINES, type Deadline } from './deadlines';

/** Answers are awaited for days: what comes an hour late takes nothing from anybody. */
const EVERY_MS = 3_600_000;

/** Does what is due, as long as the service runs; harmless in several processes. */
export class DeadlineRunner {
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

  /** Ends the row that was begun, and begins no other. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.looking;
  }

  private async look(): Promise<void> {
    for (const deadline of DEADLINES) {
      try {
        for (const id of await deadline.findDueIds()) if (!this.stopped) await this.meet(deadline, id);
      } catch (error) {
        this.log.warn({ err: error, deadline: deadline.name }, 'deadline: will look again');
      }
    }
  }

  /** A defect of one row keeps no other from its turn. */
  private async meet({ name, meet }: Deadline, id: string): Promise<void> {
    try {
      await meet(id);
    } catch (error) {
      this.log.error({ err: error, deadline: name, id }, 'deadline: row failed');
    }
  }
}
