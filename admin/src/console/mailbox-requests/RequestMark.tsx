import { useTranslate } from 'react-admin';
import type { MailboxRequestStatus } from '../../graph/operations.generated';
import { Mark, type Tone } from '../parts/Mark';

const TONES: Record<MailboxRequestStatus, Tone> = {
  DRAFT: 'neutral',
  SUBMITTED: 'neutral',
  IN_REVIEW: 'pending',
  CORRECTION_ASKED: 'warning',
  APPROVED: 'good',
  REFUSED: 'bad',
  WITHDRAWN: 'neutral',
  EXPIRED: 'neutral',
};

export function RequestMark({ status }: { status: MailboxRequestStatus }) {
  const translate = useTranslate();
  return <Mark tone={TONES[status]}>{translate(`resources.mailboxRequests.statuses.${status}`)}</Mark>;
}
