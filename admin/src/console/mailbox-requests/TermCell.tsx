import { useTranslate } from 'react-admin';
import { DueDate } from '../parts/DueDate';
import { When } from '../parts/When';
import type { MailboxRequestRow } from './mailbox-requests.api';

/** The term of an undecided request; the day of the decision once there is one. */
export function TermCell({ row: { decidedAt, decideBefore, warnSoon, late } }: { row: MailboxRequestRow }) {
  const translate = useTranslate();
  if (!decidedAt) return <DueDate due={decideBefore} warnSoon={warnSoon} late={late} />;
  return (
    <>
      {translate('resources.mailboxRequests.decided')} <When moment={decidedAt} exactOnly />
    </>
  );
}
