import { fill } from '../i18n/fill';
import { formatDate, formatDateTime } from '../i18n/format-date';
import type { Messages } from '../i18n/fr';
import type { Language } from '../i18n/language';
import type { MyRequest } from './load-my-requests';

const WAITING: MyRequest['status'][] = ['SUBMITTED', 'IN_REVIEW'];

/** When a request was sent, and by when it is decided while somebody still has to. */
export function requestDates(
  language: Language,
  { myRequests: texts }: Messages,
  { status, submittedAt, decideBefore }: MyRequest,
): string {
  const sent = submittedAt && fill(texts.sentAt, { date: formatDate(language, submittedAt) });
  const due =
    WAITING.includes(status) &&
    decideBefore &&
    fill(texts.decideBefore, { date: formatDateTime(language, decideBefore) });
  return [sent, due].filter(Boolean).join(' · ');
}
