import type { FieldErrorCode } from '@balorg/common';

/** The least that makes an e-mail address plausible; the mailed code proves it. */
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/;

/** CNIL's advice 2022-100: twelve characters at least where tries are limited; longer than any phrase is an attack. */
export const PASSWORD_MIN = 12;
export const PASSWORD_MAX = 128;

export function emailFault(email: string): FieldErrorCode | null {
  const typed = email.trim();
  if (!typed) return 'REQUIRED';
  return EMAIL.test(typed) ? null : 'EMAIL_INVALID';
}

export function newPasswordFault(password: string): FieldErrorCode | null {
  if (!password) return 'REQUIRED';
  const length = [...password].length;
  if (length < PASSWORD_MIN) return 'PASSWORD_TOO_SHORT';
  return length > PASSWORD_MAX ? 'PASSWORD_TOO_LONG' : null;
}
