import { useTranslate } from 'react-admin';
import type { MailboxStatus } from '../../graph/operations.generated';
import { Mark, type Tone } from '../parts/Mark';

const TONES: Record<MailboxStatus, Tone> = {
  OPENING: 'pending',
  ACTIVE: 'good',
  SUSPENDED: 'warning',
  CLOSED: 'neutral',
};

export function MailboxMark({ status }: { status: MailboxStatus }) {
  const translate = useTranslate();
  return <Mark tone={TONES[status]}>{translate(`resources.mailboxes.statuses.${status}`)}</Mark>;
}
