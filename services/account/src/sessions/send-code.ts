import { codeNeeded, databaseNow, DomainError, newId, recordEvent } from '@balorg/common';
import type { EntityManager } from 'typeorm';
import type { Account } from '../accounts/account.entity';
import { env } from '../env';
import { countAttempt, codesSent } from './attempts';
import { Challenge, CodeSending, type ChallengePurpose } from './challenge.entity';
import { cookieOf } from './cookies';
import { hashCode, hashToken, newCode, newToken } from './tokens';

const MINUTES = 10;
/** Seconds before the same browser may ask for another code: mail is slow, and a new code kills the former. */
const RESEND_AFTER_S = 60;

export interface SentCode {
  challenge: Challenge;
  cookie: string;
}

/**
 * Makes a one-time code and owes its mail. The account's former codes of this purpose are dead from here on.
 * @throws TOO_MANY_CODES when the account was sent too many (defaults: 5 in a quarter of an hour, 10 in a day).
 */
export async function sendCode(
  tx: EntityManager,
  account: Account,
  purpose: ChallengePurpose,
  requestId: string | null,
): Promise<SentCode> {
  const allowed =
    (await countAttempt(tx, codesSent(account.id, env.CODES_PER_QUARTER, 'QUARTER'))) &&
    (await countAttempt(tx, codesSent(account.id, env.CODES_PER_DAY, 'DAY')));
  if (!allowed) throw new DomainError('TOO_MANY_CODES');
  await tx.query(
    'UPDATE challenge SET usedAt = UTC_TIMESTAMP(3) WHERE accountId = ? AND purpose = ? AND usedAt IS NULL',
    [account.id, purpose],
  );

  const now = await databaseNow(tx);
  const token = newToken();
  const code = newCode();
  const id = newId();
  const challenge: Challenge = {
    id,
    purpose,
    accountId: account.id,
    requestId,
    tokenHash: hashToken(token),
    codeHash: hashCode(id, code),
    maskedEmail: maskEmail(account.email),
    tries: 0,
    sending: CodeSending.QUEUED,
    sentAt: now,
    resendAt: new Date(now.getTime() + RESEND_AFTER_S * 1_000),
    expiresAt: new Date(now.getTime() + MINUTES * 60_000),
    usedAt: null,
  };
  await tx.insert(Challenge, challenge);
  const recipient = { id: account.id, email: account.email, proven: purpose !== 'VERIFY_EMAIL' };
  await recordEvent(
    tx,
    codeNeeded,
    { challengeId: id, purpose, regionCode: account.regionCode, code, minutes: MINUTES, recipient },
    { subjectId: id },
  );
  return { challenge, cookie: cookieOf('challenge', token, MINUTES * 60) };
}

/** `pharmacie@exemple.fr` → `ph•••@exemple.fr`: enough to know one's own address by. */
export function maskEmail(email: string): string {
  const [local = '', domain = ''] = email.split('@');
  return `${local.slice(0, 2)}•••@${domain}`;
}
