import { useTranslate } from 'react-admin';
import type { JoinRequestStatus } from '../../graph/operations.generated';
import { Mark, type Tone } from '../parts/Mark';

const TONES: Record<JoinRequestStatus, Tone> = {
  PENDING: 'pending',
  ACCEPTED: 'good',
  REFUSED: 'neutral',
  ENDED: 'neutral',
  EXPIRED: 'warning',
};

export function JoinRequestMark({ status }: { status: JoinRequestStatus }) {
  const translate = useTranslate();
  return <Mark tone={TONES[status]}>{translate(`resources.joinRequests.statuses.${status}`)}</Mark>;
}
