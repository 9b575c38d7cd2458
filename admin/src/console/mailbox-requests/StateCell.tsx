import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Mark } from '../parts/Mark';
import { PublicationMark } from '../publications/PublicationMark';
import type { MailboxRequestRow } from './mailbox-requests.api';
import { RequestMark } from './RequestMark';
import { returnedCorrection } from './returned-correction';

export function StateCell({ row }: { row: MailboxRequestRow }) {
  const translate = useTranslate();
  const duplicates = row.duplicateCount ?? 0;
  return (
    <Box sx={{ display: 'grid', gap: 0.5, justifyItems: 'start' }}>
      <RequestMark status={row.status} />
      {returnedCorrection(row) && (
        <Mark tone="pending">{translate('resources.mailboxRequests.corrections.received')}</Mark>
      )}
      {row.round > 1 && (
        <Mark tone="neutral">{translate('resources.mailboxRequests.round', { round: row.round })}</Mark>
      )}
      {duplicates > 0 && (
        <Mark tone="warning">
          {translate('resources.mailboxRequests.duplicateCount', { smart_count: duplicates })}
        </Mark>
      )}
      {row.publicationStatus && <PublicationMark status={row.publicationStatus} />}
    </Box>
  );
}
