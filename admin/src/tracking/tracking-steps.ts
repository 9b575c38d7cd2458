import type { TrackFragment } from '../graph/operations.generated';

export type Track = TrackFragment;
export type StepName = 'received' | 'correction' | 'review' | 'decided' | 'published' | 'visible';
/** `stopped`: the track ends here, for a reason that the page tells. */
export type StepState = 'done' | 'current' | 'ahead' | 'stopped';

export interface TrackingStep {
  name: StepName;
  state: StepState;
  /** When it happened. */
  at: string | null;
  /** When it happens at the latest. */
  before: string | null;
}

const PUBLISHED: Track['publicationStatus'][] = ['SENT', 'CONFIRMED', 'VISIBLE'];
const OFF_THE_TRACK: Track['publicationStatus'][] = ['REFUSED', 'TO_WITHDRAW', 'WITHDRAWN', 'WITHHELD'];

/** The track as the applicant sees it: dates, never a formula. */
export function trackingSteps(track: Track): TrackingStep[] {
  const { correction } = track;
  const approved = track.status === 'APPROVED';
  const ended = isEnded(track);
  // Taken back, or run out of time: nobody may have looked at it.
  const undecided = track.status === 'WITHDRAWN' || track.status === 'EXPIRED';
  const sent = approved && PUBLISHED.includes(track.publicationStatus);
  const visible = approved && track.publicationStatus === 'VISIBLE';
  const off = approved && OFF_THE_TRACK.includes(track.publicationStatus);
  const publicationAt = track.publicationStatusAt;
  const review = approved || ended ? 'done' : correction ? 'ahead' : 'current';
  return [
    step('received', 'done', track.submittedAt, null),
    ...(correction ? [correctionStep(correction)] : []),
    // The clock stands still while the applicant owes an answer: the date is given again afterwards.
    ...(undecided ? [] : [step('review', review, null, correction ? null : track.decideBefore)]),
    step('decided', approved ? 'done' : ended ? 'stopped' : 'ahead', track.decidedAt, null),
    step(
      'published',
      publishedState(approved, sent, off),
      sent || off ? publicationAt : null,
      track.publishBefore,
    ),
    step('visible', visible ? 'done' : sent ? 'current' : 'ahead', publicationAt, track.publishBefore),
  ].slice(0, undecided ? 2 : ended ? 3 : off ? 4 : undefined);
}

const correctionStep = ({ askedAt, answerBefore }: NonNullable<Track['correction']>): TrackingStep => ({
  name: 'correction',
  state: 'current',
  at: askedAt,
  before: answerBefore,
});

const step = (name: StepName, state: StepState, at: string | null, before: string | null): TrackingStep => ({
  name,
  state,
  at: state === 'done' || state === 'stopped' ? at : null,
  before: state === 'current' || state === 'ahead' ? before : null,
});

function publishedState(approved: boolean, sent: boolean, off: boolean): StepState {
  if (off) return 'stopped';
  if (sent) return 'done';
  return approved ? 'current' : 'ahead';
}

/** Over without a mailbox. */
export const isEnded = ({ status }: Pick<Track, 'status'>) =>
  status === 'REFUSED' || status === 'WITHDRAWN' || status === 'EXPIRED';

/** Nothing more will come by itself: the page need not look again. */
export const isTrackOver = (track: Track) =>
  isEnded(track) ||
  (track.status === 'APPROVED' &&
    ['VISIBLE', 'WITHDRAWN', 'WITHHELD'].includes(track.publicationStatus ?? ''));
