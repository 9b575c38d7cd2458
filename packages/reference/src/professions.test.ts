import { findEstablishmentCategory, findProfession, professions } from './index';

it('finds a profession by its table and code', () => {
  expect(findProfession('G15-21')).toMatchObject({ code: '21', label: 'Pharmacien', inRassValueSet: true });
  expect(findProfession('G15-10')?.label).toBe('Médecin');
  expect(findProfession('21')).toBeNull();
});

it('keeps code 93 of the table in use and drops the closed one', () => {
  expect(findProfession('R95-93')?.label).toBe('Psychologue');
  expect(findProfession('G15-93')).toBeNull();
});

it('knows what the national directory does not accept', () => {
  expect(findProfession('G15-35')).toMatchObject({ label: 'Aide-soignant', inRassValueSet: false });
});

it('has one key a row, in French alphabetical order', () => {
  const labels = professions.map(({ label }) => label);
  expect(new Set(professions.map(({ key }) => key)).size).toBe(professions.length);
  expect(professions.every(({ key }) => /^(G15|R9[45]|R291)-\d+$/.test(key))).toBe(true);
  expect(labels.indexOf('Épithésiste')).toBeLessThan(labels.indexOf('Ergothérapeute'));
  expect(labels.at(0)).toBe('Acteur participant au système de santé caractérisé par rôle');
});

it('names the kinds of structure', () => {
  expect(findEstablishmentCategory('620')).toEqual({ code: '620', label: "Pharmacie d'officine" });
  expect(findEstablishmentCategory('000')).toBeNull();
});
