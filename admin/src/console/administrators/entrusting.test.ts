import { entrustInput, mayEntrust, rolesToGive, type Chosen } from './entrusting';

describe('rolesToGive', () => {
  it('lets the administrators of a region name both kinds', () => {
    expect(rolesToGive(['ACCOUNT_HOLDER', 'GRADES_ADMINISTRATOR'])).toEqual([
      'GRADES_ADMINISTRATOR',
      'STRUCTURE_ADMINISTRATOR',
    ]);
  });
  it('lets structure administrators name their like, and others nobody', () => {
    expect(rolesToGive(['ACCOUNT_HOLDER', 'STRUCTURE_ADMINISTRATOR'])).toEqual(['STRUCTURE_ADMINISTRATOR']);
    expect(rolesToGive(['ACCOUNT_HOLDER'])).toEqual([]);
  });
});

describe('mayEntrust', () => {
  const own = { identifierType: 'FINESS', identifier: '810000018' } as const;
  const other = { identifierType: 'FINESS', identifier: '310000013' } as const;
  const structureAdministrator = { roles: ['STRUCTURE_ADMINISTRATOR'] as const, structures: [own] };
  it('opens the page of any structure to the GRADeS, and of their own to structure administrators', () => {
    expect(mayEntrust({ roles: ['GRADES_ADMINISTRATOR'], structures: [] }, other)).toBe(true);
    expect(mayEntrust(structureAdministrator, own)).toBe(true);
    expect(mayEntrust(structureAdministrator, other)).toBe(false);
  });
  it('opens the list to whoever may name somebody', () => {
    expect(mayEntrust(structureAdministrator)).toBe(true);
    expect(mayEntrust({ roles: ['ACCOUNT_HOLDER'], structures: [] })).toBe(false);
  });
});

describe('entrustInput', () => {
  const chosen: Chosen = {
    email: ' a.durand@exemple.fr ',
    role: 'GRADES_ADMINISTRATOR',
    regionCode: '76',
    structure: { identifierType: 'FINESS', identifier: '810000018' },
  };
  it('names a region for the one role, and a structure of the region for the other', () => {
    expect(entrustInput(chosen, 'a-key')).toEqual({
      email: 'a.durand@exemple.fr',
      role: 'GRADES_ADMINISTRATOR',
      regionCode: '76',
      idempotencyKey: 'a-key',
    });
    expect(entrustInput({ ...chosen, role: 'STRUCTURE_ADMINISTRATOR' }, 'a-key')).toEqual({
      email: 'a.durand@exemple.fr',
      role: 'STRUCTURE_ADMINISTRATOR',
      regionCode: '76',
      identifierType: 'FINESS',
      identifier: '810000018',
      idempotencyKey: 'a-key',
    });
  });
  it('names no region for a structure administrator, who has none', () => {
    const input = entrustInput({ ...chosen, role: 'STRUCTURE_ADMINISTRATOR', regionCode: '' }, 'a-key');
    expect(input).not.toHaveProperty('regionCode');
  });
  it('waits for the region or the structure', () => {
    expect(entrustInput({ ...chosen, regionCode: '' }, 'a-key')).toBeNull();
    expect(entrustInput({ ...chosen, role: 'STRUCTURE_ADMINISTRATOR', structure: null }, 'a-key')).toBeNull();
  });
});
