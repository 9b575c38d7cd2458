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

interface Props {
  status: PublicationStatus;
  /** Nothing is sent before somebody says "Publier". */
  held?: boolean;
}

export function PublicationMark({ status, held = false }: Props) {
  const translate = useTranslate();
  if (held) return <Mark tone="warning">{translate('resources.publications.held')}</Mark>;
  return <Mark tone={TONES[status]}>{translate(`resources.publications.statuses.${status}`)}</Mark>;
}
