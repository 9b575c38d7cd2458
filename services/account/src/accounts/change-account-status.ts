import { accountStatusChanged, newId, recordEvent } from '@balorg/common';
import type { EntityManager } from 'typeorm';
import { Account, type AccountStatus } from './account.entity';

/** Disables an account, with the reason, or enables it again; its owner is told. */
export async function changeAccountStatus(
  tx: EntityManager,
  { id, email, regionCode }: Account,
  status: AccountStatus.ACTIVE | AccountStatus.DISABLED,
  reason: string | null,
): Promise<void> {
  await tx.update(Account, id, { status });
  const recipient = { id, email, proven: true };
  await recordEvent(
    tx,
    accountStatusChanged,
    { changeId: newId(), regionCode, status, reason, recipient },
    { subjectId: id },
  );
}
