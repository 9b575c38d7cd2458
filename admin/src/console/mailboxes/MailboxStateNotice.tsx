import { Alert, AlertTitle } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatDateTime } from '../../i18n/format-date';
import { useLanguage } from '../parts/use-language';
import { authorOfState } from './author-of-state';
import type { Mailbox } from './mailboxes.api';
import { useMailboxHistory } from './use-mailbox-history';

/** Over a mailbox that nobody opens any more: since when, by whom, why. */
export function MailboxStateNotice({ mailbox }: { mailbox: Mailbox }) {
  const translate = useTranslate();
  const language = useLanguage();
  const { data: history = [] } = useMailboxHistory(mailbox);
  const { status, statusChangedAt, statusReason } = mailbox;
  if (status !== 'SUSPENDED' && status !== 'CLOSED') return null;
  const author = authorOfState(status, history);
  return (
    <Alert severity={status === 'CLOSED' ? 'error' : 'warning'} sx={{ mb: 2 }}>
      <AlertTitle>
        {translate(`resources.mailboxes.tombstone.${status}`, {
          at: statusChangedAt && formatDateTime(language, statusChangedAt),
        })}
        {author &&
          ` ${translate('resources.mailboxes.tombstone.by', {
            name: `${author.givenName} ${author.familyName}`,
          })}`}
      </AlertTitle>
      {statusReason && <p>{translate('resources.mailboxes.tombstone.reason', { reason: statusReason })}</p>}
      <p>{translate(`resources.mailboxes.tombstone.effects.${status}`)}</p>
    </Alert>
  );
}
