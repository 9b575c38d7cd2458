import {
  databaseNow,
  inTransaction,
  newId,
  passwordResetAsked,
  recordEvent,
  type Actor,
} from '@balorg/common';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '../audit/record-audit';
import { db } from '../db';
import { env } from '../env';
import { codesSent, countAttempt } from '../sessions/attempts';
import { hashToken, newToken } from '../sessions/tokens';
import { Account, AccountStatus } from './account.entity';
import { emailFault, normaliseEmail } from './email';
import { PasswordReset } from './password-reset.entity';

const MINUTES = 60;

/**
 * Mails the link by which a password is chosen anew. Says nothing of whether the account exists: the answer is the
 * same for every address.
 */
export async function requestPasswordReset(actor: Actor, typed: string): Promise<void> {
  if (emailFault(typed)) return;
  await inTransaction(db, async (tx) => {
    const account = await tx.findOneBy(Account, {
      email: normaliseEmail(typed),
      status: AccountStatus.ACTIVE,
    });
    if (!account || !(await countAttempt(tx, codesSent(account.id, env.CODES_PER_DAY, 'DAY')))) return;
    const { id: accountId, email, regionCode } = account;
    await oweLink(tx, { accountId, email });
    await recordAudit(tx, actor, {
      action: 'account.ask-password-reset',
      subjectType: 'account',
      subjectId: accountId,
      regionCode,
    });
  });
}

async function oweLink(tx: EntityManager, { accountId, email }: { accountId: string; email: string }) {
  const resetId = newId();
  const token = newToken();
  const expiresAt = new Date((await databaseNow(tx)).getTime() + MINUTES * 60_000);
  await tx.insert(PasswordReset, { id: resetId, accountId, tokenHash: hashToken(token), expiresAt });
  const recipient = { id: accountId, email, proven: true };
  await recordEvent(
    tx,
    passwordResetAsked,
    { resetId, token, minutes: MINUTES, recipient },
    { subjectId: resetId },
  );
}
