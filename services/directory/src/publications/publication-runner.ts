import type { Logger } from '@balorg/common';
import type { DataSource } from 'typeorm';
import { advancePublication, type Partners } from './advance-publication';
import type { Publication } from './publication.entity';
import { settleAttempt } from './settle-attempt';
import { takeDue } from './take-due';

/** Milliseconds between two looks when nothing is due. */
const EVERY_MS = 200;
/** Calls under way at once: one that waits for its ten seconds keeps no other from leaving. */
const AT_ONCE = 8;

/** Takes publications on, one step at a time, as long as the service runs. */
export class PublicationRunner {
  private readonly underWay = new Set<Promise<void>>();
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly db: DataSource,
    private readonly partners: Partners,
    private readonly log: Logger,
  ) {}

  start(): this {
    this.lookAgain();
    return this;
  }

  /** Ends what was begun, and begins nothing new. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.looking;
    await Promise.all(this.underWay);
  }

  private lookAgain(): void {
    this.looking = this.look();
  }

  private async look(): Promise<void> {
    try {
      const free = AT_ONCE - this.underWay.size;
      for (const publication of free > 0 ? await takeDue(this.db, free) : []) this.begin(publication);
    } catch (error) {
      this.log.warn({ err: error }, 'publications: will look again');
    }
    if (!this.stopped) this.timer = setTimeout(() => this.lookAgain(), EVERY_MS);
  }

  private begin(publication: Publication): void {
    const work = advanceOnce(this.db, this.partners, publication)
      .catch((error: unknown) => {
        this.log.error({ err: error, publication: publication.id }, 'publication: step failed');
      })
      .finally(() => this.underWay.delete(work));
    this.underWay.add(work);
  }
}

/** One try of one publication, and what came of it; after a defect the lease ends by itself and it is tried again. */
export async function advanceOnce(
  db: DataSource,
  partners: Partners,
  publication: Publication,
): Promise<void> {
  await settleAttempt(db, publication, await advancePublication(db, partners, publication));
}
