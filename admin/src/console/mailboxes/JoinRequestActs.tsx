import { AcceptJoinRequestButton } from './AcceptJoinRequestButton';
import type { JoinRequest, Mailbox } from './mailboxes.api';
import { RefuseJoinRequestButton } from './RefuseJoinRequestButton';

/** Of a mailbox, what its answer needs. */
export type JoinedMailbox = Pick<Mailbox, 'displayAddress' | 'status' | 'assignableRoles'>;

interface Props {
  request: JoinRequest;
  mailbox: JoinedMailbox | null;
}

/** Both answers to somebody who waits, for whoever keeps the members of a mailbox that is open. */
export function JoinRequestActs({ request, mailbox }: Props) {
  if (request.status !== 'PENDING' || mailbox?.status !== 'ACTIVE') return null;
  if (mailbox.assignableRoles.length === 0) return null;
  return (
    <>
      <AcceptJoinRequestButton request={request} mailbox={mailbox} />
      <RefuseJoinRequestButton request={request} />
    </>
  );
}
