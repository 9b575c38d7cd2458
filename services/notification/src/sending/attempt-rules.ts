import type { Lane } from '../mails/mail-kind';

export interface LaneRules {
  /** Mails under way at once, each on a connection of the lane's own. */
  atOnce: number;
  /** Seconds after which an attempt is broken off. */
  deadline: number;
  /** Seconds during which nobody else takes the mail; longer than an attempt may last. */
  lease: number;
  firstDelay: number;
  longestDelay: number;
}

/** Somebody sits and waits for what goes by the fast lane: short attempts, tried again soon, until the code is dead. */
export const LANE_RULES: Record<Lane, LaneRules> = {
  ordinary: { atOnce: 5, deadline: 30, lease: 60, firstDelay: 5, longestDelay: 3_600 },
  fast: { atOnce: 5, deadline: 15, lease: 30, firstDelay: 1, longestDelay: 15 },
};

/** An outage ends for all mails at once: none sleeps through the relay's return for longer than this, in seconds. */
const LONGEST_DELAY_OF_OUTAGE = 60;

/** Seconds before the next try: doubled each time. `attempts` counts those made. */
export function retryDelay(lane: Lane, attempts: number, outage: boolean): number {
  const { firstDelay, longestDelay } = LANE_RULES[lane];
  const longest = outage ? Math.min(longestDelay, LONGEST_DELAY_OF_OUTAGE) : longestDelay;
  return Math.min(firstDelay * 2 ** Math.min(attempts - 1, 20), longest);
}
