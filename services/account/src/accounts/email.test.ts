import fc from 'fast-check';
import { emailFault, normaliseEmail } from './email';

describe('emailFault', () => {
  it.each([
    ['pharmacie@officine.example', null],
    [' Pharmacie@Officine.Example ', null],
    ["jean.o'neill+bal@officine.example", null],
    ['', 'EMAIL_INVALID'],
    ['pharmacie', 'EMAIL_INVALID'],
    ['pharmacie@', 'EMAIL_INVALID'],
    ['@officine.example', 'EMAIL_INVALID'],
    ['a@b@officine.example', 'EMAIL_INVALID'],
    ['a@officine.example, b@officine.example', 'EMAIL_INVALID'],
    ['Camille <camille@officine.example>', 'EMAIL_INVALID'],
    ['é@officine.example', 'EMAIL_INVALID'],
    ['camille@offıcine.example', 'EMAIL_INVALID'],
    ['camille@[127.0.0.1]', 'EMAIL_INVALID'],
    ['camille@localhost', 'EMAIL_INVALID'],
    ['camille@officine.example\r\nBcc: a@b.example', 'EMAIL_INVALID'],
    ['279027500012345@patient.mssante.fr', 'EMAIL_OF_PATIENT'],
    ['279027500012345@PATIENT.MSSANTE.FR ', 'EMAIL_OF_PATIENT'],
    ['medecin@hopital.mssante.fr', null],
  ])('%j: %s', (email, fault) => {
    expect(emailFault(email)).toBe(fault);
  });

  it('accepts nothing that a mail header could be broken with', () => {
    const address = fc.tuple(fc.string({ unit: 'binary' }), fc.constantFrom('', '@', '@officine.example'));
    fc.assert(
      fc.property(address, ([start, end]) => {
        const typed = start + end;
        if (emailFault(typed) === null) expect(normaliseEmail(typed)).toMatch(/^[\x21-\x7e]+@[\x21-\x7e]+$/);
      }),
    );
  });
});
