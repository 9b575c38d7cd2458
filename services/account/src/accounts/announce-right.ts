import { recordEvent, rightChanged } from '@balorg/common';
import type { EntityManager } from 'typeorm';
import { Account } from './account.entity';
import type { EntrustedRight } from './entrusted-right.entity';

/** Tells the holder of a right that he has it, or has it no more. */
export async function announceRight(
  tx: EntityManager,
  right: Omit<EntrustedRight, 'givenAt'>,
  change: 'ENTRUSTED' | 'WITHDRAWN',
): Promise<void> {
  const { id: rightId, accountId, role, regionCode, identifierType, identifier } = right;
  const { email } = await tx.findOneByOrFail(Account, { id: accountId });
  const structure = identifierType && identifier ? { identifierType, identifier } : null;
  const recipient = { id: accountId, email, proven: true };
  await recordEvent(
    tx,
    rightChanged,
    { rightId, change, role: `${role}`, regionCode, structure, recipient },
    { subjectId: rightId },
  );
}
