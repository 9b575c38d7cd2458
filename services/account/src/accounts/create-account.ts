import {
  DomainError,
  IsTypedText,
  inTransaction,
  invalidInput,
  newId,
  orConflict,
  tidyText,
  type Actor,
  type FieldFault,
} from '@balorg/common';
import { checkRpps } from '@balorg/identifiers';
import { findProfession } from '@balorg/reference';
import { Field, InputType } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import { recordAudit } from '../audit/record-audit';
import { db } from '../db';
import { rppsFault } from '../mailbox-requests/identifier-faults';
import { requireOpenRegion } from '../region-profiles/find-region-profile';
import { accountsOpened, countAttempt } from '../sessions/attempts';
import { ChallengePurpose } from '../sessions/challenge.entity';
import { sendCode, type SentCode } from '../sessions/send-code';
import { Account, AccountKind, AccountStatus, RppsStatus } from './account.entity';
import { emailFault, normaliseEmail } from './email';
import { hashPassword, passwordFault } from './password';

@InputType()
export class CreateAccountInput {
  @Field(() => AccountKind)
  kind!: AccountKind;

  @Field(() => String)
  @IsTypedText({ max: 3 })
  regionCode!: string;

  @Field(() => String)
  @IsTypedText({ max: 254 })
  email!: string;

  @Field(() => String)
  password!: string;

  @Field(() => String)
  @IsTypedText({ max: 80 })
  familyName!: string;

  @Field(() => String)
  @IsTypedText({ max: 80 })
  givenName!: string;

  @Field(() => String)
  @IsTypedText({ max: 16 })
  professionKey!: string;

  @Field(() => String, { nullable: true })
  @IsTypedText({ max: 20 })
  rpps?: string | null;
}

/**
 * Opens an individual account and mails the code that proves its e-mail; nothing can be done with it before. An
 * account that was never proven is written anew, so that a mistyped first try blocks nobody.
 * @throws INVALID_INPUT by field; EMAIL_ALREADY_USED; REGION_CLOSED; TOO_MANY_ATTEMPTS.
 */
export async function createAccount(actor: Actor, input: CreateAccountInput): Promise<SentCode> {
  const faults = accountFaults(input);
  if (faults.length > 0) throw invalidInput(faults);
  await requireOpenRegion(db, input.regionCode);
  if (!(await countAttempt(db, accountsOpened(actor.source)))) throw new DomainError('TOO_MANY_ATTEMPTS');
  const passwordHash = await hashPassword(input.password);
  return inTransaction(db, async (tx) => {
    const account = await writeUnproven(tx, input, passwordHash);
    const sent = await sendCode(tx, account, ChallengePurpose.VERIFY_EMAIL, null);
    await recordAudit(tx, actor, {
      action: 'account.create',
      subjectType: 'account',
      subjectId: account.id,
      regionCode: input.regionCode,
      facts: { kind: input.kind },
    });
    return sent;
  });
}

function accountFaults({
  kind,
  email,
  password,
  familyName,
  givenName,
  professionKey,
  rpps,
}: CreateAccountInput): FieldFault[] {
  const faults: FieldFault[] = [];
  const add = (field: string, code: FieldFault['code'] | null) => code && faults.push({ field, code });
  add('familyName', tidyText(familyName) ? null : 'REQUIRED');
  add('givenName', tidyText(givenName) ? null : 'REQUIRED');
  add('professionKey', findProfession(professionKey) ? null : 'CHOICE_UNKNOWN');
  add('email', emailFault(email));
  add('password', passwordFault(password, [email, familyName, givenName]));
  if (kind === AccountKind.PER) add('rpps', rpps ? rppsFault(rpps) : 'REQUIRED');
  return faults;
}

async function writeUnproven(
  tx: EntityManager,
  input: CreateAccountInput,
  passwordHash: string,
): Promise<Account> {
  const email = normaliseEmail(input.email);
  const former = await tx.findOne(Account, { where: { email }, lock: { mode: 'pessimistic_write' } });
  if (former && former.status !== AccountStatus.UNPROVEN) throw new DomainError('EMAIL_ALREADY_USED');
  const checked = input.kind === AccountKind.PER ? checkRpps(input.rpps ?? '') : null;
  const rpps = checked?.ok ? checked.value : null;
  const written = {
    id: former?.id ?? newId(),
    kind: input.kind,
    status: AccountStatus.UNPROVEN,
    email,
    passwordHash,
    familyName: tidyText(input.familyName) ?? '',
    givenName: tidyText(input.givenName) ?? '',
    professionKey: input.professionKey,
    rpps,
    rppsStatus: rpps ? RppsStatus.DECLARED : RppsStatus.NONE,
    regionCode: input.regionCode,
  };
  if (former) await tx.update(Account, former.id, written);
  else await orConflict('EMAIL_ALREADY_USED', tx.insert(Account, written));
  return tx.findOneByOrFail(Account, { id: written.id });
}
