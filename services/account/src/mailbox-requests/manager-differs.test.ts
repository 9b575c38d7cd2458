import { managerDiffers } from './manager-differs';

describe('managerDiffers', () => {
  const account = { familyName: 'Laurens-Cazès', givenName: 'Inès', rpps: '99900000003' };
  const typed = (
    managerFamilyName: string | null,
    managerGivenName: string | null,
    managerRpps: string | null = null,
  ) => ({
    managerFamilyName,
    managerGivenName,
    managerRpps,
  });

  it.each([
    ['the same name', typed('Laurens-Cazès', 'Inès'), false],
    ['without accents, hyphen and case', typed('LAURENS CAZES', 'ines'), false],
    ['another given name', typed('Laurens-Cazès', 'Irène'), true],
    ['another family name', typed('Laurens', 'Inès'), true],
    ['names in the wrong fields', typed('Inès', 'Laurens-Cazès'), true],
    ['no name', typed(null, null), true],
    ['the same RPPS under another name', typed('Cazès', 'I.', '99900000003'), false],
    ['another RPPS under the same name', typed('Laurens-Cazès', 'Inès', '99900000011'), true],
  ])('%s: %#', (_what, request, differs) => {
    expect(managerDiffers(request, account)).toBe(differs);
  });

  it('compares names where one RPPS is not known', () => {
    const request = typed('Laurens-Cazès', 'Inès', '99900000011');
    expect(managerDiffers(request, { ...account, rpps: null })).toBe(false);
  });
});
