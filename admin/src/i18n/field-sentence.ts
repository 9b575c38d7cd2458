import type { Messages } from './fr';

/** The sentence for what is wrong with one field; a code of a newer server reads as a wrong choice. */
export function fieldSentence(messages: Messages, code: string): string {
  const known: Record<string, string | undefined> = messages.fieldErrors;
  return known[code] ?? messages.fieldErrors.CHOICE_UNKNOWN;
}
