import { isSameAddress } from './same-address';

const address = 'Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr';

describe('isSameAddress', () => {
  it('forgives capitals and blanks at the ends', () => {
    expect(isSameAddress(` ${address.toUpperCase()} `, address)).toBe(true);
  });
  it('takes nothing less than the whole address', () => {
    expect(isSameAddress('Pharmacie.du.centre.81000.albi', address)).toBe(false);
    expect(isSameAddress('', address)).toBe(false);
  });
});
