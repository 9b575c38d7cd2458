import type { MailboxRequestStatus } from '../../graph/operations.generated';
import { clockOf } from './clock-of';

interface Asked {
  round: number;
  answeredAt: string | null;
}

interface File<Line extends Asked> {
  status: MailboxRequestStatus;
  round: number;
  /** The oldest first. */
  corrections: readonly Line[];
}

/** The last correction of this round that came back and has not been decided on since. */
export function returnedCorrection<Line extends Asked>({ status, round, corrections }: File<Line>) {
  if (clockOf(status) !== 'running') return undefined;
  return corrections.findLast((correction) => correction.round === round && correction.answeredAt !== null);
}

/** The correction that the applicant owes us now. */
export function awaitedCorrection<Line extends Asked>({ status, corrections }: File<Line>) {
  if (clockOf(status) !== 'stopped') return undefined;
  return corrections.findLast(({ answeredAt }) => answeredAt === null);
}

/** Lines where something else was typed; a line sent back as it was is none. */
export const changedLines = <Line extends { before: string | null; after: string | null }>(
  lines: readonly Line[],
): Line[] => lines.filter(({ before, after }) => (before ?? '') !== (after ?? ''));
