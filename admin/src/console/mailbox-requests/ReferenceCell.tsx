import { Box } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { RowLink } from '../parts/RowLink';
import { useIsNarrow } from '../parts/use-is-narrow';
import type { MailboxRequestRow } from './mailbox-requests.api';

/** The reference; on a phone the description too, whose own column is out of sight there. */
export function ReferenceCell() {
  const request = useRecordContext<MailboxRequestRow>();
  const isNarrow = useIsNarrow();
  return (
    <>
      <RowLink nowrap>{request?.reference}</RowLink>
      {isNarrow && <Box sx={{ fontSize: '0.8125rem' }}>{request?.description}</Box>}
    </>
  );
}
