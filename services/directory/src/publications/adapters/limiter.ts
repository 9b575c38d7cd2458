import { setTimeout as pause } from 'node:timers/promises';

/** Spaces calls evenly, so that no second holds more than the partner allows. */
export class Limiter {
  private nextAt = 0;

  constructor(private readonly perSecond: number) {}

  /** Waits for this call's turn. */
  async turn(): Promise<void> {
    const now = performance.now();
    const at = Math.max(now, this.nextAt);
    this.nextAt = at + 1000 / this.perSecond;
    if (at > now) await pause(at - now);
  }
}
