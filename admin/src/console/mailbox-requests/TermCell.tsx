import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { DueDate } from '../parts/DueDate';
import { shortMoment } from '../parts/short-moment';
import { useLanguage } from '../parts/use-language';
import { clockOf } from './clock-of';
import type { MailboxRequestRow } from './mailbox-requests.api';
import { awaitedCorrection } from './returned-correction';

/** The term of a request that waits for us, that of an answer which is awaited, or the day when it ended. */
export function TermCell({ row }: { row: MailboxRequestRow }) {
  const translate = useTranslate();
  const language = useLanguage();
  const { status, decidedAt, decideBefore, warnSoon, late } = row;
  const awaited = awaitedCorrection(row);
  if (clockOf(status) === 'running') return <DueDate due={decideBefore} warnSoon={warnSoon} late={late} />;
  if (awaited) {
    return (
      <>
        {translate('resources.mailboxRequests.clockStopped')}
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
          {translate('resources.mailboxRequests.answerAwaited')}{' '}
          <time dateTime={awaited.answerBefore}>{shortMoment(language, awaited.answerBefore)}</time>
        </Box>
      </>
    );
  }
  if (!decidedAt) return null;
  return (
    <>
      {translate(`resources.mailboxRequests.statuses.${status}`)}{' '}
      <time dateTime={decidedAt}>{shortMoment(language, decidedAt)}</time>
    </>
  );
}
