import { registerDecorator, type ValidationArguments } from 'class-validator';
import type { FieldErrorCode } from './error-codes';

/**
 * Characters that a reader cannot see or that reorder what he reads: control, bidirectional, zero-width, private use,
 * half of a surrogate pair, unassigned (UTS 39, UAX 9). Line breaks are allowed only where a text has several lines.
 */
const HIDDEN = /[\p{C}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0]/u;
const HIDDEN_BUT_LINE_BREAKS = /(?!\n)[\p{C}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0]/u;

export interface TextRule {
  max: number;
  multiline?: boolean;
}

/** What is wrong with a typed text, or null. The length counts the characters that a person sees as such. */
export function textFault(text: string, { max, multiline }: TextRule): FieldErrorCode | null {
  if ([...text].length > max) return 'TOO_LONG';
  return (multiline ? HIDDEN_BUT_LINE_BREAKS : HIDDEN).test(text) ? 'CHARACTER_NOT_ALLOWED' : null;
}

/** The stored form of a typed text: NFC, outer and repeated spaces gone, null when nothing is left. */
export function tidyText(text: string | null | undefined): string | null {
  const tidy = (text ?? '')
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
  return tidy === '' ? null : tidy;
}

/** A typed text of at most `max` characters without hidden ones; absent is allowed. */
export function IsTypedText(rule: TextRule) {
  return (target: object, propertyName: string) =>
    registerDecorator({
      name: 'isTypedText',
      target: target.constructor,
      propertyName,
      validator: {
        validate: (value: unknown) =>
          value == null || (typeof value === 'string' && textFault(value, rule) === null),
        defaultMessage: ({ value }: ValidationArguments = { value: '' } as ValidationArguments) =>
          (typeof value === 'string' && textFault(value, rule)) || 'CHARACTER_NOT_ALLOWED',
      },
    });
}

/** An id of ours. A wrong form can name nothing: it is refused as any unknown choice. */
export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * A key of a list or an id: at most `max` ASCII letters, digits and hyphens; absent is allowed. What else is typed can
 * name nothing, and must not reach a column of plain ASCII.
 */
export function IsKey(max: number, { each = false } = {}) {
  const key = new RegExp(`^[A-Za-z0-9-]{0,${max}}$`);
  return (target: object, propertyName: string) =>
    registerDecorator({
      name: 'isKey',
      target: target.constructor,
      propertyName,
      options: { each, message: 'CHOICE_UNKNOWN' },
      validator: {
        validate: (value: unknown) => value == null || (typeof value === 'string' && key.test(value)),
      },
    });
}
