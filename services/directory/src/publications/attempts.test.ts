import { delayAfter, firstAttemptAt } from './attempts';
import { PublicationChannel } from './publication-channel';
import { PublicationStatus } from './publication-status';

const { TO_SEND, SENT, CONFIRMED, VISIBLE, TO_WITHDRAW, WITHHELD } = PublicationStatus;
const at = new Date('2026-11-23T10:00:00Z');

it('reads back soon, then more and more seldom, every hour in the end', () => {
  const delays = [1, 2, 3, 4, 5, 6, 7, 8, 9, 50].map((attempts) => delayAfter(SENT, attempts));
  expect(delays).toEqual([500, 1000, 2000, 5000, 15_000, 60_000, 300_000, 3_600_000, 3_600_000, 3_600_000]);
});

it('sends again after a growing delay, for ever', () => {
  const delays = [1, 2, 3, 4, 5, 6, 7, 100].map((attempts) => delayAfter(TO_SEND, attempts));
  expect(delays).toEqual([1000, 5000, 15_000, 60_000, 300_000, 900_000, 3_600_000, 3_600_000]);
});

it('waits as long as the partner asked, when that is longer', () => {
  expect(delayAfter(TO_SEND, 1, 120)).toBe(120_000);
  expect(delayAfter(TO_SEND, 5, 1)).toBe(300_000);
});

it.each([
  [TO_SEND, PublicationChannel.FHIR, false, at],
  [TO_SEND, PublicationChannel.FHIR, true, null],
  [TO_SEND, PublicationChannel.FILE, false, null],
  [TO_SEND, null, true, null],
  [SENT, PublicationChannel.FHIR, false, new Date(at.getTime() + 500)],
  [SENT, PublicationChannel.FILE, false, null],
  [CONFIRMED, PublicationChannel.FILE, false, at],
  [TO_WITHDRAW, PublicationChannel.FHIR, false, at],
  [TO_WITHDRAW, PublicationChannel.FILE, false, null],
  [VISIBLE, PublicationChannel.FHIR, false, null],
  [WITHHELD, PublicationChannel.FHIR, false, null],
])('of %s by %s (held: %s) goes on at %s', (status, channel, held, expected) => {
  expect(firstAttemptAt({ status, channel, held }, at)).toEqual(expected);
});
