import { useTranslate } from 'react-admin';
import type { PublicationStatus } from '../../graph/operations.generated';
import { Mark, type Tone } from '../parts/Mark';

const TONES: Record<PublicationStatus, Tone> = {
  TO_SEND: 'pending',
  SENT: 'pending',
  CONFIRMED: 'pending',
  VISIBLE: 'good',
  REFUSED: 'bad',
  TO_WITHDRAW: 'pending',
  WITHDRAWN: 'neutral',
  WITHHELD: 'warning',
};

export function PublicationMark({ status }: { status: PublicationStatus }) {
  const translate = useTranslate();
  return <Mark tone={TONES[status]}>{translate(`resources.publications.statuses.${status}`)}</Mark>;
}
