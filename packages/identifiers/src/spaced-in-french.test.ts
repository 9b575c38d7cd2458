import { spacedInFrench } from './spaced-in-french';

it.each([
  ['Abandonner « Pharmacie » ?', 'Abandonner «_Pharmacie_»_?'],
  ['Attention : ici ; là !', 'Attention_: ici_; là_!'],
  ['avant 23 h 59, de 9 h à 17 h', 'avant 23_h_59, de 9_h à 17_h'],
  ['une BAL ORG, la BAL INT', 'une BAL_ORG, la BAL_INT'],
])('holds together what French never parts: %s', (typed, printed) => {
  expect(spacedInFrench(typed)).toBe(printed.replaceAll('_', '\u00A0'));
});

it('leaves every other space as it is', () => {
  const plain = '%{count} ligne |||| %{count} lignes, 3 hôpitaux, https://exemple.example';
  expect(spacedInFrench(plain)).toBe(plain);
});
