import type { MailboxRequestStatus } from '../../graph/operations.generated';

/**
 * Of the time to decide: it runs while a request waits for us, stands still while the applicant owes an answer, and is
 * over with the round.
 */
export function clockOf(status: MailboxRequestStatus): 'running' | 'stopped' | 'over' {
  if (status === 'SUBMITTED' || status === 'IN_REVIEW') return 'running';
  return status === 'CORRECTION_ASKED' ? 'stopped' : 'over';
}
