import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatDate } from '../../i18n/format-date';
import { DueDate } from '../parts/DueDate';
import { useLanguage } from '../parts/use-language';
import type { JoinRequest } from './mailboxes.api';

/** How long somebody still waits, and whether whoever answers was told a second time. */
export function JoinRequestWait({ request: { status, answerBefore, remindedAt } }: { request: JoinRequest }) {
  const translate = useTranslate();
  const language = useLanguage();
  if (status !== 'PENDING') return null;
  return (
    <>
      <DueDate due={answerBefore} />
      {remindedAt && (
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
          {translate('resources.joinRequests.remindedAt', { date: formatDate(language, remindedAt) })}
        </Box>
      )}
    </>
  );
}
