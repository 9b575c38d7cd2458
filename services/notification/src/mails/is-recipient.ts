import { registerDecorator, type ValidationArguments } from 'class-validator';
import type { FieldErrorCode } from '@balorg/common';
import { z } from 'zod';

const plainAddress = z.email().max(254);

/** A patient's address holds a social security number: nothing is mailed there. */
const OF_PATIENT = /@(?:.+\.)?patient\.mssante\.fr$/i;

/** What is wrong with an address that a mail is to go to, or null. */
export function recipientFault(address: unknown): FieldErrorCode | null {
  if (!plainAddress.safeParse(address).success) return 'EMAIL_INVALID';
  return OF_PATIENT.test(String(address)) ? 'EMAIL_OF_PATIENT' : null;
}

/** One plain e-mail address; absent is allowed. */
export const IsRecipient = () => (target: object, propertyName: string) =>
  registerDecorator({
    name: 'isRecipient',
    target: target.constructor,
    propertyName,
    validator: {
      validate: (value: unknown) => value == null || recipientFault(value) === null,
      defaultMessage: (given?: ValidationArguments) => recipientFault(given?.value) ?? 'EMAIL_INVALID',
    },
  });
