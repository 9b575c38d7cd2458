import { PublicationChannel } from './publication-channel';
import { PublicationStatus } from './publication-status';
import type { Publication } from './publication.entity';

/** Seconds until the national directory is read again; past the end, the last one stands. */
const UNTIL_NEXT_CHECK_S = [0.5, 1, 2, 5, 15, 60, 300, 3600];
/** Seconds until a call that was not answered is made again. An outage is not a failure: there is no last try. */
const UNTIL_NEXT_CALL_S = [1, 5, 15, 60, 300, 900, 3600];

const CHECKED = [PublicationStatus.SENT, PublicationStatus.CONFIRMED];

/** Milliseconds to wait after the given number of tries; never less than the partner asked for. */
export function delayAfter(status: PublicationStatus, attempts: number, askedFor = 0): number {
  const delays = CHECKED.includes(status) ? UNTIL_NEXT_CHECK_S : UNTIL_NEXT_CALL_S;
  const own = delays[Math.min(attempts, delays.length) - 1] ?? 0;
  return Math.max(own, askedFor) * 1000;
}

type Waiting = Pick<Publication, 'status' | 'channel' | 'held'>;

/** When the product goes on by itself; null where it waits for a person, or has nothing to do. */
export function firstAttemptAt({ status, channel, held }: Waiting, at: Date): Date | null {
  const byOurselves = channel === PublicationChannel.FHIR;
  switch (status) {
    case PublicationStatus.TO_SEND:
      return byOurselves && !held ? at : null;
    case PublicationStatus.TO_WITHDRAW:
      return byOurselves ? at : null;
    case PublicationStatus.SENT:
      return byOurselves ? new Date(at.getTime() + delayAfter(status, 1)) : null;
    case PublicationStatus.CONFIRMED:
      return at;
    default:
      return null;
  }
}
