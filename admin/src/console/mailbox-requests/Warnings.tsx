import { Alert, AlertTitle, Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { DuplicateList } from './DuplicateList';
import type { MailboxRequest } from './mailbox-requests.api';
import { useAssessment } from './use-assessment';
import { warningsOf } from './warnings-of';

/** What should make the reader stop, before anything else of the file. */
export function Warnings({ request }: { request: MailboxRequest }) {
  const translate = useTranslate();
  const { data: assessment } = useAssessment(request.id);
  const duplicates = assessment?.duplicates ?? [];
  const warnings = warningsOf(request);
  return (
    <Box sx={{ display: 'grid', gap: 1, mb: 2, overflowWrap: 'anywhere', '& ul': { m: 0, pl: 2.5 } }}>
      {duplicates.length > 0 && (
        <Alert severity="warning">
          <AlertTitle>
            {translate('resources.mailboxRequests.duplicateCount', { smart_count: duplicates.length })}
          </AlertTitle>
          <DuplicateList duplicates={duplicates} />
        </Alert>
      )}
      {warnings.length > 0 && (
        <Alert severity="warning">
          <AlertTitle>{translate('resources.mailboxRequests.toCheck')}</AlertTitle>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{translate(`resources.mailboxRequests.warnings.${warning}`)}</li>
            ))}
          </ul>
        </Alert>
      )}
    </Box>
  );
}
