/** The key that closes the first ten digits of an RPPS: the digit that makes a Luhn sum end in 0. */
function luhnKey(stem: string): number {
  const sum = [...stem].reduce((total, digit, at) => {
    const weighed = Number(digit) * (at % 2 === 1 ? 2 : 1);
    return total + Math.floor(weighed / 10) + (weighed % 10);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

/** A made-up RPPS that no earlier run has used, and the same number with its last digit mistyped. */
export function newRpps(): { right: string; wrongKey: string } {
  const stem = `999${String(Math.floor(Date.now() / 1_000)).slice(-7)}`;
  const key = luhnKey(stem);
  return { right: `${stem}${key}`, wrongKey: `${stem}${(key + 1) % 10}` };
}
