import type { MailboxStatus } from '../../graph/operations.generated';
import type { AuditEntry } from '../parts/AuditTrail';

const ACTS: Partial<Record<MailboxStatus, string>> = {
  SUSPENDED: 'mailbox.suspend',
  CLOSED: 'mailbox.close',
};

/** Who brought a mailbox into its present state, by what the audit says; null while that is not known. */
export function authorOfState(
  status: MailboxStatus,
  history: readonly Pick<AuditEntry, 'action' | 'result' | 'at' | 'actor'>[],
) {
  const [last] = history
    .filter(({ action, result }) => action === ACTS[status] && result === 'DONE')
    .toSorted((one, other) => other.at.localeCompare(one.at));
  return last?.actor ?? null;
}
