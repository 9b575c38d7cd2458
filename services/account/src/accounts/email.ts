import type { FieldErrorCode } from '@balorg/common';
import { isEmail } from 'class-validator';

/** The compared form: outer spaces gone, lower case. */
export const normaliseEmail = (email: string): string => email.trim().toLowerCase();

/**
 * What is wrong with an address, or null. One plain ASCII address, no display name. A patient's MSSanté address
 * contains his NIR (esante-martinique.fr): it is refused wherever an address is typed.
 */
export function emailFault(email: string): FieldErrorCode | null {
  const plain = normaliseEmail(email);
  if (plain.endsWith('@patient.mssante.fr')) return 'EMAIL_OF_PATIENT';
  const ascii = /^[\x21-\x7e]+$/.test(plain);
  return ascii && isEmail(plain, { allow_utf8_local_part: false, allow_ip_domain: false })
    ? null
    : 'EMAIL_INVALID';
}
