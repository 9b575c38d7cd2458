import type { Logger } from '@balorg/common';
import type { DataSource } from 'typeorm';
import { readExtraction } from './read-extraction';

/** Reads the extraction now and then; one that cannot be had today is read next time. */
export class ExtractionSchedule {
  private timer: NodeJS.Timeout | undefined;
  private reading: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly db: DataSource,
    private readonly url: string,
    private readonly everyS: number,
    private readonly log: Logger,
  ) {}

  start(): this {
    if (!this.stopped)
      this.timer = setTimeout(() => {
        this.reading = this.read().finally(() => this.start());
      }, this.everyS * 1000);
    return this;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.reading;
  }

  private async read(): Promise<void> {
    try {
      this.log.info({ ...(await readExtraction(this.db, this.url)) }, 'extraction read');
    } catch (error) {
      this.log.warn({ err: error }, 'extraction: will read again');
    }
  }
}
