import { accepted, refused, type Check } from './check';
import { withoutSeparators } from './separators';

/** A row of exactly `length` ASCII digits, separators aside; EMPTY, CHARACTER or LENGTH otherwise. */
export function checkDigitRow(input: string, length: number): Check {
  const typed = withoutSeparators(input);
  if (typed === '') return refused('EMPTY');
  if (!/^[0-9]+$/.test(typed)) return refused('CHARACTER');
  return typed.length === length ? accepted(typed) : refused('LENGTH');
}
