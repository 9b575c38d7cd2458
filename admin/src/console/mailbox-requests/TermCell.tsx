import { useTranslate } from 'react-admin';
import { DueDate } from '../parts/DueDate';
import { shortMoment } from '../parts/short-moment';
import { useLanguage } from '../parts/use-language';
import type { MailboxRequestRow } from './mailbox-requests.api';

/** The term of an undecided request; the day of the decision once there is one. */
export function TermCell({ row: { decidedAt, decideBefore, warnSoon, late } }: { row: MailboxRequestRow }) {
  const translate = useTranslate();
  const language = useLanguage();
  if (!decidedAt) return <DueDate due={decideBefore} warnSoon={warnSoon} late={late} />;
  return (
    <>
      {translate('resources.mailboxRequests.decided')}{' '}
      <time dateTime={decidedAt}>{shortMoment(language, decidedAt)}</time>
    </>
  );
}
