import { databaseNow, DomainError, inTransaction } from '@balorg/common';
import { Account } from '../accounts/account.entity';
import { db } from '../db';
import { Challenge } from './challenge.entity';
import { sendCode, type SentCode } from './send-code';
import { hashToken } from './tokens';

/**
 * Mails another code in place of the one this browser waits for; the former is dead.
 * @throws CODE_EXPIRED when nothing is waited for (any more); TOO_MANY_CODES before `resendAt` or past the account's limit.
 */
export async function resendCode(challengeToken: string | null): Promise<SentCode> {
  if (!challengeToken) throw new DomainError('CODE_EXPIRED');
  return inTransaction(db, async (tx) => {
    const former = await tx.findOneBy(Challenge, { tokenHash: hashToken(challengeToken) });
    const now = await databaseNow(tx);
    if (!former || former.usedAt || former.expiresAt <= now) throw new DomainError('CODE_EXPIRED');
    if (now < former.resendAt) throw new DomainError('TOO_MANY_CODES');
    const account = await tx.findOneByOrFail(Account, { id: former.accountId });
    return sendCode(tx, account, former.purpose, former.requestId);
  });
}
