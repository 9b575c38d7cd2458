import { LinkButton } from '../design/Button';
import { Notice } from '../design/Notice';
import { fill } from '../i18n/fill';
import { formatDateTime } from '../i18n/format-date';
import type { Messages } from '../i18n/fr';
import type { Language } from '../i18n/language';
import { CorrectionNotice } from './CorrectionNotice';
import type { Track } from './tracking-steps';

/** What the applicant did just before this page. */
export type Arrival = 'SENT' | 'CORRECTED' | null;

interface Props {
  language: Language;
  messages: Messages;
  track: Track;
  arrival: Arrival;
}

/** What the applicant should know or do first, by the state of the request. */
export function TrackingNotices({ language, messages, track, arrival }: Props) {
  const { tracking, common } = messages;
  const { reference, status, decideBefore, refusalReason, correction } = track;
  if (correction) return <CorrectionNotice language={language} messages={messages} correction={correction} />;
  switch (status) {
    case 'SUBMITTED':
    case 'IN_REVIEW':
      if (arrival === 'CORRECTED' && decideBefore) {
        const values = { reference, date: formatDateTime(language, decideBefore) };
        return (
          <Notice tone="success" announce="status" title={tracking.correction.receivedTitle}>
            <p>{fill(tracking.correction.receivedText, values)}</p>
          </Notice>
        );
      }
      return (
        arrival === 'SENT' && (
          <Notice tone="success" announce="status" title={tracking.sentTitle}>
            <p>{fill(tracking.sentText, { reference })}</p>
          </Notice>
        )
      );
    case 'APPROVED':
      return (
        <Notice tone="success" title={tracking.approvedTitle}>
          <p>{tracking.approvedText}</p>
          <LinkButton href="/connexion" look="secondary">
            {common.signIn}
          </LinkButton>
        </Notice>
      );
    case 'REFUSED':
      return (
        <Notice tone="danger" title={tracking.refusalTitle}>
          <p>{refusalReason}</p>
          <p>{tracking.refusalNext}</p>
        </Notice>
      );
    case 'WITHDRAWN':
      return (
        <Notice announce="status" title={tracking.withdrawn}>
          <p>{tracking.withdrawnText}</p>
        </Notice>
      );
    case 'EXPIRED':
      return (
        <Notice tone="warning" title={tracking.expiredTitle}>
          <p>{tracking.expiredText}</p>
        </Notice>
      );
    default:
      return null;
  }
}
