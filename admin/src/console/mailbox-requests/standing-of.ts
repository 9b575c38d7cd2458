import type { MailboxRequestStatus } from '../../graph/operations.generated';

interface Standing {
  status: MailboxRequestStatus;
  assignee: { id: string } | null;
  linkedAccount: { id: string } | null;
}

/** What the decision bar says of a file to the person who looks at it. */
export function standingOf({ status, assignee, linkedAccount }: Standing, myId: string | number | undefined) {
  if (status !== 'SUBMITTED' && status !== 'IN_REVIEW') return status;
  if (linkedAccount && linkedAccount.id === myId) return 'own';
  if (!assignee) return 'free';
  return assignee.id === myId ? 'mine' : 'held';
}
