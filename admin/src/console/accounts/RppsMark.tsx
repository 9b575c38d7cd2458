import { useTranslate } from 'react-admin';
import { Mark, type Tone } from '../parts/Mark';
import type { AccountRow } from './accounts.api';

const TONES: Record<AccountRow['rppsStatus'], Tone> = {
  NONE: 'neutral',
  DECLARED: 'warning',
  VERIFIED: 'good',
};

/** A number that its owner typed, or one that an administrator compared with the public directory. */
export function RppsMark({ status }: { status: AccountRow['rppsStatus'] }) {
  const translate = useTranslate();
  return <Mark tone={TONES[status]}>{translate(`resources.accounts.rppsStatuses.${status}`)}</Mark>;
}
