import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Mark } from '../parts/Mark';
import { PublicationMark } from '../publications/PublicationMark';
import type { MailboxRequestRow } from './mailbox-requests.api';
import { RequestMark } from './RequestMark';

export function StateCell({ row }: { row: MailboxRequestRow }) {
  const translate = useTranslate();
  const duplicates = row.duplicateCount ?? 0;
  return (
    <Box sx={{ display: 'grid', gap: 0.5, justifyItems: 'start' }}>
      <RequestMark status={row.status} />
      {duplicates > 0 && (
        <Mark tone="warning">
          {translate('resources.mailboxRequests.duplicateCount', { smart_count: duplicates })}
        </Mark>
      )}
      {row.publicationStatus && <PublicationMark status={row.publicationStatus} />}
    </Box>
  );
}
