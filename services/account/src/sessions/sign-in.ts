import { DomainError, IsTypedText, inTransaction, type Actor } from '@balorg/common';
import { Field, InputType } from 'type-graphql';
import { Account, AccountStatus } from '../accounts/account.entity';
import { emailFault, normaliseEmail } from '../accounts/email';
import { isPasswordOf } from '../accounts/password';
import { db } from '../db';
import { countAttempt, mayAttempt, passwordFailures, sourceFailures } from './attempts';
import { ChallengePurpose } from './challenge.entity';
import { sendCode, type SentCode } from './send-code';
import { hashEmail } from './tokens';

@InputType()
export class SignInInput {
  @Field(() => String)
  @IsTypedText({ max: 254 })
  email!: string;

  @Field(() => String)
  password!: string;

  @Field(() => ChallengePurpose, { defaultValue: ChallengePurpose.SIGN_IN })
  purpose!: ChallengePurpose;
}

/**
 * Checks e-mail and password, then mails a one-time code. An unknown address, a wrong password, a disabled account and
 * an address that is waiting answer alike, in the same time.
 * @throws SIGN_IN_REFUSED; TOO_MANY_ATTEMPTS for the network address; LINK_NOT_USABLE when nothing is being written.
 */
export async function signIn(actor: Actor, { email, password, purpose }: SignInInput): Promise<SentCode> {
  if (purpose === ChallengePurpose.LINK && !actor.draftId) throw new DomainError('LINK_NOT_USABLE');
  const ofAccount = passwordFailures(hashEmail(normaliseEmail(email)));
  const ofSource = sourceFailures(actor.source);
  if (!(await mayAttempt(db, ofSource))) throw new DomainError('TOO_MANY_ATTEMPTS');

  const account = emailFault(email)
    ? null
    : await db.getRepository(Account).findOneBy({ email: normaliseEmail(email) });
  const rightPassword = await isPasswordOf(account, password);
  const waits = !(await mayAttempt(db, ofAccount));
  if (!account || !rightPassword || waits || account.status !== AccountStatus.ACTIVE) {
    await countAttempt(db, ofAccount);
    await countAttempt(db, ofSource);
    throw new DomainError('SIGN_IN_REFUSED');
  }
  const given = purpose === ChallengePurpose.LINK ? ChallengePurpose.LINK : ChallengePurpose.SIGN_IN;
  return inTransaction(db, (tx) =>
    sendCode(tx, account, given, given === ChallengePurpose.LINK ? actor.draftId : null),
  );
}
