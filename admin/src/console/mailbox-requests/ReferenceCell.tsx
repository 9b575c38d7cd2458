import { useRecordContext } from 'react-admin';
import { RowLink } from '../parts/RowLink';
import type { MailboxRequestRow } from './mailbox-requests.api';

export function ReferenceCell() {
  const request = useRecordContext<MailboxRequestRow>();
  return <RowLink nowrap>{request?.reference}</RowLink>;
}
