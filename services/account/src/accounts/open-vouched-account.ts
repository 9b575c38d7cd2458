import { newId, orConflict } from '@balorg/common';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '../audit/record-audit';
import { Account, AccountStatus, RppsStatus, type AccountKind } from './account.entity';
import { normaliseEmail } from './email';
import { hashPassword } from './password';

export interface VouchedAccount {
  kind: AccountKind;
  email: string;
  password: string;
  familyName: string;
  givenName: string;
  professionKey: string | null;
  rpps: string | null;
  regionCode: string;
}

/**
 * Opens an account whose e-mail the operator answers for, without a code: by a command on the machine only.
 * @throws EMAIL_ALREADY_USED
 */
export async function openVouchedAccount(
  tx: EntityManager,
  { password, ...vouched }: VouchedAccount,
): Promise<string> {
  const id = newId();
  const account = {
    ...vouched,
    id,
    email: normaliseEmail(vouched.email),
    status: AccountStatus.ACTIVE,
    rppsStatus: vouched.rpps ? RppsStatus.DECLARED : RppsStatus.NONE,
    passwordHash: await hashPassword(password),
  };
  await orConflict('EMAIL_ALREADY_USED', tx.insert(Account, account));
  const { kind, regionCode } = vouched;
  await recordAudit(tx, 'SYSTEM', {
    action: 'account.vouch',
    subjectType: 'account',
    subjectId: id,
    regionCode,
    facts: { kind },
  });
  return id;
}
