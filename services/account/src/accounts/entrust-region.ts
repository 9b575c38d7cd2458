import { newId, Role } from '@balorg/common';
import type { EntityManager } from 'typeorm';
import { recordAudit, type Author } from '../audit/record-audit';
import { EntrustedRight } from './entrusted-right.entity';

/** Makes an account a GRADeS administrator of a region; a right that is there already stays one. */
export async function entrustRegion(
  tx: EntityManager,
  author: Author,
  accountId: string,
  regionCode: string,
): Promise<void> {
  const right = { accountId, role: Role.GRADES_ADMINISTRATOR, regionCode };
  if (await tx.existsBy(EntrustedRight, right)) return;
  await tx.insert(EntrustedRight, { id: newId(), ...right });
  await recordAudit(tx, author, {
    action: 'right.entrust',
    subjectType: 'account',
    subjectId: accountId,
    regionCode,
    facts: { role: right.role },
  });
}
