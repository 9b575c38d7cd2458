import { emptyForm } from './draft';
import { fieldsToFill } from './fill-from-register';

const found = {
  address: '1 place du Marché',
  town: 'Albi',
  postcode: '81000',
  socialName: 'PHARMACIE DU CENTRE',
};

it('fills what was left empty', () => {
  expect(fieldsToFill(emptyForm('76'), found, {})).toEqual(found);
});

it('never overwrites what the person typed', () => {
  const form = { ...emptyForm('76'), socialName: 'Pharmacie du Centre Vidal' };
  expect(fieldsToFill(form, found, {})).not.toHaveProperty('socialName');
});

it('replaces what a former look-up wrote', () => {
  const form = { ...emptyForm('76'), ...found };
  const other = { ...found, address: '2 rue de la Paix' };
  expect(fieldsToFill(form, other, found)).toEqual({ address: '2 rue de la Paix' });
});

it('leaves alone what the register does not know', () => {
  const form = { ...emptyForm('76'), phone: '05 63 00 00 00' };
  expect(fieldsToFill(form, {}, { phone: '05 63 00 00 00' })).toEqual({});
});
