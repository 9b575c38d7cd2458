import { referenceCharacters, referenceFault, writtenReference } from './reference';

it.each(['BAL-7K3M-9QXT', 'bal 7k3m 9qxt', '7K3M9QXT', 'BAL–7K3M–9QXT '])('takes %s', (typed) => {
  expect(referenceFault(typed)).toBeNull();
  expect(writtenReference(typed)).toBe('BAL-7K3M-9QXT');
});

it.each([
  ['', 'REQUIRED'],
  ['BAL-', 'REQUIRED'],
  ['BAL-7K3M', 'LENGTH'],
  ['BAL-7K3M-9QXTA', 'LENGTH'],
  ['BAL-7K3O-9QXT', 'CHARACTER'],
  ['BAL-7K3M-9Q1T', 'CHARACTER'],
  ['BAL_7K3M', 'CHARACTER'],
] as const)('refuses %s: %s', (typed, fault) => {
  expect(referenceFault(typed)).toBe(fault);
});

it('takes each character that a reference is made of', () => {
  for (const group of ['23456789', 'ABCDEFGH', 'JKMNPQRS', 'TVWXYZ22'])
    expect(referenceFault(group)).toBeNull();
});

it('counts only what comes after BAL', () => {
  expect(referenceCharacters('bal-7k3m')).toHaveLength(4);
});
