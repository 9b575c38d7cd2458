import { useTranslate } from 'react-admin';
import { Mark, type Tone } from '../parts/Mark';
import type { AccountRow } from './accounts.api';

const TONES: Record<AccountRow['status'], Tone> = { UNPROVEN: 'pending', ACTIVE: 'good', DISABLED: 'bad' };

export function AccountMark({ status }: { status: AccountRow['status'] }) {
  const translate = useTranslate();
  return <Mark tone={TONES[status]}>{translate(`resources.accounts.statuses.${status}`)}</Mark>;
}
