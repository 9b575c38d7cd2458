import {
  accountOpened,
  DomainError,
  inTransaction,
  IsTypedText,
  recordEvent,
  type Actor,
  type ErrorDetails,
} from '@balorg/common';
import { Field, InputType } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import { Account, AccountStatus } from '../accounts/account.entity';
import { recordAudit } from '../audit/record-audit';
import { db } from '../db';
import { linkAccount } from '../mailbox-requests/link-account';
import { countAttempt, mayAttempt, wrongCodes } from './attempts';
import { Challenge, ChallengePurpose } from './challenge.entity';
import { deviceName } from './device-name';
import { openSession, type OpenedSession } from './open-session';
import { Session, SessionKind } from './session.entity';
import { hashCode, hashToken } from './tokens';

@InputType()
export class VerifyCodeInput {
  @Field(() => String)
  @IsTypedText({ max: 20 })
  code!: string;
}

export interface VerifiedCode {
  purpose: ChallengePurpose;
  accountId: string;
  requestId: string | null;
  session: OpenedSession | null;
}

/** What is known of the browser that types the code. */
export interface TypingBrowser {
  challengeToken: string | null;
  userAgent: string | null;
}

/** Wrong answers that kill a code. */
const MOST_TRIES = 5;

/**
 * Takes the code that was mailed. Right, once and in time: the account is signed in, proven or linked, in the
 * transaction that spends the code. A wrong one is counted, whatever else happens.
 * @throws CODE_WRONG with the tries that are left, CODE_EXPIRED, TOO_MANY_ATTEMPTS.
 */
export async function verifyCode(
  actor: Actor,
  { challengeToken, userAgent }: TypingBrowser,
  input: VerifyCodeInput,
): Promise<VerifiedCode> {
  if (!challengeToken) throw new DomainError('CODE_EXPIRED');
  const challenge = await db.getRepository(Challenge).findOneBy({ tokenHash: hashToken(challengeToken) });
  if (!challenge || (challenge.requestId && challenge.requestId !== actor.draftId))
    throw new DomainError('CODE_EXPIRED');
  if (!(await mayAttempt(db, wrongCodes(challenge.accountId)))) throw new DomainError('TOO_MANY_ATTEMPTS');

  const result = await inTransaction(db, async (tx) => {
    const refusal = await spendTry(tx, challenge, input.code.replace(/\s/g, ''));
    return refusal ? { refusal } : { verified: await takeEffect(tx, actor, challenge, userAgent) };
  });
  if (result.verified) return result.verified;
  if (result.refusal.code === 'CODE_WRONG') await countAttempt(db, wrongCodes(challenge.accountId));
  throw new DomainError(result.refusal.code, result.refusal.details);
}

interface Refusal {
  code: 'CODE_WRONG' | 'CODE_EXPIRED';
  details?: ErrorDetails;
}

/** One statement checks and counts, so that parallel tries cannot pass the limit and parallel right answers give one success. */
async function spendTry(tx: EntityManager, { id }: Challenge, code: string): Promise<Refusal | null> {
  const codeHash = hashCode(id, code);
  const spent = await tx.query<{ affectedRows: number }>(
    `UPDATE challenge SET tries = tries + 1, usedAt = IF(codeHash = ?, UTC_TIMESTAMP(3), NULL)
     WHERE id = ? AND usedAt IS NULL AND tries < ? AND expiresAt > UTC_TIMESTAMP(3)`,
    [codeHash, id, MOST_TRIES],
  );
  if (spent.affectedRows === 0) return { code: 'CODE_EXPIRED' };
  const { usedAt, tries } = await tx.findOneByOrFail(Challenge, { id });
  return usedAt ? null : { code: 'CODE_WRONG', details: { attemptsLeft: MOST_TRIES - tries } };
}

async function takeEffect(
  tx: EntityManager,
  visitor: Actor,
  { purpose, accountId, requestId }: Challenge,
  userAgent: string | null,
): Promise<VerifiedCode> {
  if (purpose === ChallengePurpose.LINK && requestId) {
    await linkAccount(tx, requestId, accountId);
    return { purpose, accountId, requestId, session: null };
  }
  if (purpose === ChallengePurpose.VERIFY_EMAIL) await proveEmail(tx, accountId);
  // A session that this browser held before opens nothing any more: it is renewed with each rise of rights.
  if (visitor.sessionId) await tx.delete(Session, { id: visitor.sessionId });
  const session = await openSession(tx, {
    kind: SessionKind.ACCOUNT,
    accountId,
    device: deviceName(userAgent),
  });
  const action = purpose === ChallengePurpose.VERIFY_EMAIL ? 'account.prove-email' : 'session.open';
  await recordAudit(
    tx,
    { accountId, draftId: null, trackedRequestId: null },
    { action, subjectType: 'account', subjectId: accountId, regionCode: null },
  );
  return { purpose, accountId, requestId: null, session };
}

/** The account is open from here on, and its owner is told; one that is open already stays as it is. */
async function proveEmail(tx: EntityManager, id: string) {
  const proven = await tx.update(
    Account,
    { id, status: AccountStatus.UNPROVEN },
    { status: AccountStatus.ACTIVE },
  );
  if (proven.affected === 0) return;
  const { kind, regionCode, email } = await tx.findOneByOrFail(Account, { id });
  const recipient = { id, email, proven: true };
  await recordEvent(tx, accountOpened, { kind, regionCode, recipient }, { subjectId: id });
}
