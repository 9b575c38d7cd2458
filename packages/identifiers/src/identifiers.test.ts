import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFiness, checkRpps, checkSiren, checkSiret, type Check, type CheckReason } from './index';

interface Vectors {
  valid: string[];
  invalid: { value: string; reason: CheckReason }[];
}
const { examples }: { examples: Record<'rpps' | 'finess' | 'siren' | 'siret', Vectors> } = JSON.parse(
  readFileSync(join(__dirname, '../vectors/identifiers.json'), 'utf8'),
);
const checks: [keyof typeof examples, (input: string) => Check][] = [
  ['rpps', checkRpps],
  ['finess', checkFiness],
  ['siren', checkSiren],
  ['siret', checkSiret],
];

describe.each(checks)('%s', (kind, check) => {
  it.each(examples[kind].valid)('accepts %s', (value) => {
    expect(check(value)).toEqual({ ok: true, value });
  });

  it.each(examples[kind].invalid)('refuses $value: $reason', ({ value, reason }) => {
    expect(check(value)).toEqual({ ok: false, reason });
  });

  it.each(['', '   ', '\u00a0-.'])('says that %j is empty', (nothing) => {
    expect(check(nothing)).toEqual({ ok: false, reason: 'EMPTY' });
  });

  it('refuses the row of zeros, which satisfies the sum', () => {
    const zeros = '0'.repeat(examples[kind].valid[0]!.length);
    expect(check(zeros)).toEqual({ ok: false, reason: 'KEY' });
  });
});

it('reads a Corsican FINESS in small letters', () => {
  expect(checkFiness(' 2b 999 901 6 ')).toEqual({ ok: true, value: '2B9999016' });
});

it('refuses a SIRET of Monaco that holds letters', () => {
  expect(checkSiret('732829320MC074')).toEqual({ ok: false, reason: 'CHARACTER' });
});

it('does not let the head office of La Poste pass by the rule of its branches', () => {
  expect(checkSiret('35600000000049')).toEqual({ ok: false, reason: 'KEY' });
});
