import type { Logger } from '@balorg/common';
import type { DataSource } from 'typeorm';
import type { Lane } from '../mails/mail-kind';
import { LANE_RULES } from './attempt-rules';
import { sendMail } from './send-mail';
import type { Post } from './smtp';
import { takeDue, type Taken } from './take-due';

/** Milliseconds between two looks; a mail that ends makes room for the next at once. */
const EVERY_MS = 200;

/** Sends one lane's mails. The lanes share nothing but the database: a relay that holds one up leaves the other free. */
export class Sender {
  private readonly underWay = new Map<string, Promise<void>>();
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();
  private isLooking = false;
  private stopped = false;

  constructor(
    private readonly db: DataSource,
    private readonly lane: Lane,
    private readonly post: Post,
    private readonly log: Logger,
  ) {}

  start(): void {
    if (this.isLooking || this.stopped) return;
    clearTimeout(this.timer);
    this.isLooking = true;
    this.looking = this.takeUp()
      .catch((error: unknown) => this.log.warn({ err: error, lane: this.lane }, 'sender: will try again'))
      .finally(() => {
        this.isLooking = false;
        if (!this.stopped) this.timer = setTimeout(() => this.start(), EVERY_MS);
      });
  }

  /** Takes nothing new, lets what is under way come to its end. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.looking;
    await Promise.all(this.underWay.values());
    this.post.close();
  }

  private async takeUp(): Promise<void> {
    const room = LANE_RULES[this.lane].atOnce - this.underWay.size;
    if (room === 0) return;
    for (const taken of await takeDue(this.db, this.lane, room, [...this.underWay.keys()])) this.begin(taken);
  }

  private begin(taken: Taken): void {
    const { id } = taken.mail;
    const sending = sendMail({ db: this.db, post: this.post, log: this.log }, taken)
      .catch((error: unknown) => this.log.error({ err: error, mail: id }, 'mail left unmarked'))
      .finally(() => {
        this.underWay.delete(id);
        this.start();
      });
    this.underWay.set(id, sending);
  }
}
