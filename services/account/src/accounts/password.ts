import { hash, verify } from '@node-rs/argon2';
import type { FieldErrorCode } from '@balorg/common';
import type { Account } from './account.entity';
import { isCommonPassword } from './common-passwords';

/** Argon2id, 19 MiB, two passes (OWASP). Hashing runs in Node's pool of four threads, which bounds it. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

const MIN_CHARACTERS = 12;
const MAX_CHARACTERS = 128;
/** Longer texts are refused before they cost any hashing. */
const MAX_BYTES = 1_024;

/** What is wrong with a new password, or null: 12 to 128 characters of any kind, none that everybody tries first. */
export function passwordFault(password: string, known: string[]): FieldErrorCode | null {
  if (Buffer.byteLength(password) > MAX_BYTES || [...password].length > MAX_CHARACTERS)
    return 'PASSWORD_TOO_LONG';
  if ([...password].length < MIN_CHARACTERS) return 'PASSWORD_TOO_SHORT';
  return isCommonPassword(password, known) ? 'PASSWORD_COMMON' : null;
}

export const hashPassword = (password: string): Promise<string> => hash(password, COST);

let nobodysHash: Promise<string> | undefined;

/** Takes the same time whether the account exists or not. */
export async function isPasswordOf(account: Account | null, password: string): Promise<boolean> {
  if (Buffer.byteLength(password) > MAX_BYTES) return false;
  nobodysHash ??= hashPassword('nobody has this password');
  const right = await verify(account?.passwordHash ?? (await nobodysHash), password);
  return right && account?.passwordHash != null;
}
