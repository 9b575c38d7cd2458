import {
  DomainError,
  inTransaction,
  invalidInput,
  newId,
  passwordChanged,
  recordEvent,
  type Actor,
} from '@balorg/common';
import { Field, InputType } from 'type-graphql';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { recordAudit } from '../audit/record-audit';
import { db } from '../db';
import { countAttempt, mayAttempt, passwordFailures } from '../sessions/attempts';
import { Session } from '../sessions/session.entity';
import { hashEmail, hashToken } from '../sessions/tokens';
import { Account } from './account.entity';
import { hashPassword, isPasswordOf, passwordFault } from './password';
import { PasswordReset } from './password-reset.entity';

@InputType()
export class ResetPasswordInput {
  /** Secret of the mailed link. */
  @Field(() => String)
  token!: string;

  @Field(() => String)
  password!: string;
}

@InputType()
export class ChangePasswordInput {
  @Field(() => String)
  currentPassword!: string;

  @Field(() => String)
  password!: string;
}

/**
 * Chooses a new password by the mailed link, once. Every session of the account ends, and its owner is told.
 * @throws LINK_NOT_USABLE; INVALID_INPUT for a password that is refused, which leaves the link usable.
 */
export async function resetPassword(actor: Actor, { token, password }: ResetPasswordInput): Promise<void> {
  const known = await db
    .getRepository(PasswordReset)
    .findOneBy({ tokenHash: hashToken(token), usedAt: IsNull() });
  const account = known && (await db.getRepository(Account).findOneBy({ id: known.accountId }));
  if (!known || !account) throw new DomainError('LINK_NOT_USABLE');
  const passwordHash = await hashNew(account, password);
  await inTransaction(db, async (tx) => {
    const used = await tx.query<{ affectedRows: number }>(
      'UPDATE password_reset SET usedAt = UTC_TIMESTAMP(3) WHERE id = ? AND usedAt IS NULL AND expiresAt > UTC_TIMESTAMP(3)',
      [known.id],
    );
    if (used.affectedRows === 0) throw new DomainError('LINK_NOT_USABLE');
    await tx.delete(Session, { accountId: account.id });
    await keep(tx, { ...actor, accountId: account.id }, account, passwordHash, 'account.reset-password');
  });
}

/**
 * Changes one's own password. The account's other sessions end, this one goes on, and the owner is told.
 * @throws SIGN_IN_REFUSED for a wrong present password; INVALID_INPUT for a new one that is refused; TOO_MANY_ATTEMPTS.
 */
export async function changePassword(
  actor: Actor,
  { currentPassword, password }: ChangePasswordInput,
): Promise<void> {
  const account = await db.getRepository(Account).findOneByOrFail({ id: actor.accountId ?? '' });
  const failures = passwordFailures(hashEmail(account.email));
  if (!(await mayAttempt(db, failures))) throw new DomainError('TOO_MANY_ATTEMPTS');
  if (!(await isPasswordOf(account, currentPassword))) {
    await countAttempt(db, failures);
    throw new DomainError('SIGN_IN_REFUSED');
  }
  const passwordHash = await hashNew(account, password);
  await inTransaction(db, async (tx) => {
    await tx.delete(Session, { accountId: account.id, id: Not(actor.sessionId ?? '') });
    await keep(tx, actor, account, passwordHash, 'account.change-password');
  });
}

function hashNew({ email, familyName, givenName }: Account, password: string): Promise<string> {
  const fault = passwordFault(password, [email, familyName, givenName]);
  if (fault) throw invalidInput([{ field: 'password', code: fault }]);
  return hashPassword(password);
}

async function keep(
  tx: EntityManager,
  author: Actor,
  { id, email, regionCode }: Account,
  passwordHash: string,
  action: string,
) {
  await tx.update(Account, id, { passwordHash });
  // A code that was asked for with the former password opens nothing any more.
  await tx.query('UPDATE challenge SET usedAt = UTC_TIMESTAMP(3) WHERE accountId = ? AND usedAt IS NULL', [
    id,
  ]);
  const recipient = { id, email, proven: true };
  await recordEvent(tx, passwordChanged, { changeId: newId(), recipient }, { subjectId: id });
  await recordAudit(tx, author, { action, subjectType: 'account', subjectId: id, regionCode });
}
