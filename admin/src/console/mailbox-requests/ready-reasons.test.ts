import { correctableFields, FORM_FIELDS, type FormFile } from './correctable-fields';
import type { EvidenceLine } from './mailbox-requests.api';
import { readyReasons } from './ready-reasons';

const empty = Object.fromEntries(FORM_FIELDS.map((field) => [field, null])) as FormFile;
const file: FormFile = { ...empty, registerVerdict: 'FOUND', town: 'Albi', phone: '+33563000000' };
const line = (field: string, verdict: EvidenceLine['verdict'], found: string | null): EvidenceLine => ({
  field,
  verdict,
  found,
  typed: 'typed',
  source: 'FINESS',
  sourceDate: null,
  closedOn: null,
});

describe('correctableFields', () => {
  it('puts what the register contradicts before the rest of the form', () => {
    const [first, second] = correctableFields(file, [line('town', 'DIFFERS', 'GAILLAC')]);
    expect([first?.field, second?.field]).toEqual(['town', 'contactEmail']);
  });
  it('takes the silence of the register for no contradiction', () => {
    const fields = correctableFields(file, [line('phone', 'NOT_FOUND', null)]);
    expect(fields.map(({ field }) => field)).toEqual([...FORM_FIELDS]);
  });
});

describe('readyReasons', () => {
  it('names what the register says', () => {
    const [town] = correctableFields(file, [line('town', 'DIFFERS', 'GAILLAC')]);
    expect(town && readyReasons(town, 'FOUND')).toEqual([
      { key: 'differs', found: 'GAILLAC' },
      { key: 'toCheck' },
    ]);
  });
  it('explains the number of a legal entity rather than repeating it', () => {
    const field = 'identifier';
    const contradiction = line(field, 'DIFFERS', '810000001');
    expect(readyReasons({ field, typed: '810000001', contradiction }, 'LEGAL_ENTITY')[0]).toEqual({
      key: 'LEGAL_ENTITY',
    });
  });
  it('asks for what was left empty, and for nothing else there', () => {
    expect(readyReasons({ field: 'service', typed: null }, null)).toEqual([{ key: 'missing' }]);
  });
});
