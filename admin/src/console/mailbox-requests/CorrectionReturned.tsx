import { Alert, AlertTitle, Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatDateTime } from '../../i18n/format-date';
import { useLanguage } from '../parts/use-language';
import { FieldValue } from './FieldValue';
import type { CorrectionLine, MailboxRequest } from './mailbox-requests.api';
import { changedLines, returnedCorrection } from './returned-correction';

/** The applicant answered: what differs now comes before anything else of the file. */
export function CorrectionReturned({ request }: { request: MailboxRequest }) {
  const translate = useTranslate();
  const language = useLanguage();
  const returned = returnedCorrection(request);
  if (!returned?.answeredAt) return null;
  const changed = changedLines(returned.lines);
  const line = ({ field, before, after }: CorrectionLine) => (
    <li key={field}>
      <strong>{translate(`resources.mailboxRequests.fields.${field}`, { _: field })}</strong>{' '}
      <del>
        <FieldValue field={field} value={before} regionCode={request.regionCode} />
      </del>{' '}
      → <FieldValue field={field} value={after} regionCode={request.regionCode} />
    </li>
  );
  return (
    <Alert severity="info" sx={{ mb: 2 }}>
      <AlertTitle>
        {translate(
          `resources.mailboxRequests.corrections.${changed.length > 0 ? 'returned' : 'returnedUnchanged'}`,
          { at: formatDateTime(language, returned.answeredAt), smart_count: changed.length },
        )}
      </AlertTitle>
      <Box component="ul" sx={{ m: 0, pl: 2.5, overflowWrap: 'anywhere' }}>
        {changed.map(line)}
        {changed.length < returned.lines.length && (
          <li>
            {translate('resources.mailboxRequests.corrections.unchanged', {
              smart_count: returned.lines.length - changed.length,
            })}
          </li>
        )}
      </Box>
    </Alert>
  );
}
