import type { AuditEntry } from '../audit/audit-entry.entity';
import type { Loaders } from '../loaders';
import type { Mailbox } from './mailbox.entity';

/** What was done with a mailbox, the newest first; its approval, which was done with the request, is its beginning. */
export async function mailboxHistory(
  { id, requestId }: Mailbox,
  { history }: Loaders,
): Promise<AuditEntry[]> {
  const [own, ofRequest] = await Promise.all([history.load(id), history.load(requestId)]);
  const approval = ofRequest.find(
    ({ action, result }) => action === 'mailbox-request.approve' && result === 'DONE',
  );
  return approval ? [...own, approval] : own;
}
