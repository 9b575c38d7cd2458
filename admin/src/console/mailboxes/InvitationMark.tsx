import { useTranslate } from 'react-admin';
import type { InvitationStatus } from '../../graph/operations.generated';
import { Mark, type Tone } from '../parts/Mark';

const TONES: Record<InvitationStatus, Tone> = {
  PENDING: 'pending',
  ACCEPTED: 'good',
  REVOKED: 'neutral',
  EXPIRED: 'warning',
};

export function InvitationMark({ status }: { status: InvitationStatus }) {
  const translate = useTranslate();
  return <Mark tone={TONES[status]}>{translate(`resources.mailboxes.invitations.statuses.${status}`)}</Mark>;
}
