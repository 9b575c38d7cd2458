/**
 * Does the last digit close the number by Luhn's rule (ISO/IEC 7812-1, annex B)?
 * A row of zeros satisfies the sum, yet no register gives it: it is refused.
 */
export function hasLuhnKey(digits: string): boolean {
  let sum = 0;
  for (let position = 1; position <= digits.length; position += 1) {
    const digit = Number(digits.at(-position));
    const weighted = position % 2 === 0 ? digit * 2 : digit;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum > 0 && sum % 10 === 0;
}
