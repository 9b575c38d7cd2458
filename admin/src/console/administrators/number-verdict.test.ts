import type { Structure } from '../structures/structures.api';
import { numberVerdict } from './number-verdict';

const NUMBER = { identifierType: 'FINESS', identifier: '81 000 001 8' } as const;
const KEY = { identifierType: 'FINESS', identifier: '810000018' };

const registered = (own: Partial<Structure> = {}): Structure => ({
  id: '810000018',
  kind: 'EG',
  name: 'Clinique du Tarn',
  address: null,
  postcode: '81000',
  town: 'ALBI',
  departmentCode: '81',
  phone: null,
  siret: null,
  legalEntity: '810000612',
  categoryLabel: null,
  openedOn: null,
  closedOn: null,
  fileDate: '2026-11-20',
  ...own,
});

describe('numberVerdict', () => {
  it('says nothing of a number that is still being typed', () => {
    expect(numberVerdict({ ...NUMBER, identifier: '8100' }, undefined)).toMatchObject({
      state: 'NONE',
      structure: null,
    });
  });
  it('says what is wrong with a whole number', () => {
    expect(numberVerdict({ ...NUMBER, identifier: '810000019' }, undefined)).toMatchObject({
      state: 'FAULT',
      fault: 'IDENTIFIER_KEY',
      structure: null,
    });
  });
  it('takes a right number whatever the register says, as its register writes it', () => {
    expect(numberVerdict(NUMBER, undefined)).toMatchObject({ state: 'LOOKING', structure: KEY });
    expect(numberVerdict(NUMBER, 'AWAY')).toMatchObject({ state: 'AWAY', structure: KEY });
    expect(numberVerdict(NUMBER, null)).toMatchObject({ state: 'UNKNOWN', structure: KEY });
    expect(numberVerdict(NUMBER, registered())).toMatchObject({ state: 'FOUND', structure: KEY });
    expect(numberVerdict(NUMBER, registered({ closedOn: '2025-01-01' }))).toMatchObject({
      state: 'CLOSED',
      structure: KEY,
    });
  });
  it('takes no legal entity: its establishments have the mailboxes', () => {
    expect(numberVerdict(NUMBER, registered({ kind: 'EJ' }))).toMatchObject({
      state: 'LEGAL_ENTITY',
      structure: null,
    });
  });
});
