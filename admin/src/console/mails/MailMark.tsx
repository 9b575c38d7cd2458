import { useTranslate } from 'react-admin';
import { Mark, type Tone } from '../parts/Mark';
import type { MailRow } from './mails.api';

const TONES: Record<MailRow['status'], Tone> = {
  QUEUED: 'pending',
  ACCEPTED: 'good',
  REFUSED: 'bad',
  GIVEN_UP: 'bad',
};

export function MailMark({ status }: { status: MailRow['status'] }) {
  const translate = useTranslate();
  return <Mark tone={TONES[status]}>{translate(`resources.mails.statuses.${status}`)}</Mark>;
}
