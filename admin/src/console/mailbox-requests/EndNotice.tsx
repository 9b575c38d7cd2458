import { Alert, AlertTitle } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { MailboxRequest } from './mailbox-requests.api';

/** Why the request was refused, and why its present round was opened. */
export function EndNotice({ request }: { request: MailboxRequest }) {
  const translate = useTranslate();
  return (['refusalReason', 'reopeningReason'] as const).map(
    (reason) =>
      request[reason] && (
        <Alert key={reason} severity="info" sx={{ mb: 1, whiteSpace: 'pre-wrap' }}>
          <AlertTitle>{translate(`resources.mailboxRequests.fields.${reason}`)}</AlertTitle>
          {request[reason]}
        </Alert>
      ),
  );
}
