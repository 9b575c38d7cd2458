import { mailboxContent, mailboxFaults, mailboxForm, publicationEffect } from './mailbox-form';

const form = mailboxForm({
  description: 'Pharmacie du centre 81000 Albi',
  service: null,
  phone: '+33563000000',
  managerFamilyName: 'Roux',
  managerGivenName: 'Anne',
  managerRpps: null,
  dematerialisation: true,
  visibleInDirectory: true,
  listeRouge: false,
});

describe('mailboxForm', () => {
  it('shows the telephone as people write it and leaves unknown fields empty', () => {
    expect(form).toMatchObject({ phone: '05 63 00 00 00', service: '', managerRpps: '' });
  });
});

describe('mailboxFaults', () => {
  it('finds nothing to say of a mailbox as it is', () => {
    expect(mailboxFaults(form)).toEqual({});
  });
  it('names each field with its fault', () => {
    expect(
      mailboxFaults({ ...form, description: ' a ', phone: '15', managerGivenName: ' ', managerRpps: '123' }),
    ).toEqual({
      description: 'REQUIRED',
      phone: 'PHONE_SHORT_NUMBER',
      managerGivenName: 'REQUIRED',
      managerRpps: 'RPPS_LENGTH',
    });
  });
});

describe('mailboxContent', () => {
  it('empties an optional field and keeps the wishes', () => {
    expect(mailboxContent({ ...form, phone: '  ', description: ' Albi ' })).toMatchObject({
      phone: null,
      description: 'Albi',
      dematerialisation: true,
      listeRouge: false,
    });
  });
});

describe('publicationEffect', () => {
  it('tells when liste rouge takes the mailbox out of the directory, or brings it in', () => {
    expect(publicationEffect(form, { ...form, listeRouge: true })).toBe('unlisted');
    expect(publicationEffect({ ...form, listeRouge: true }, form)).toBe('listed');
  });
  it('tells that new words are sent, unless nothing is published', () => {
    expect(publicationEffect(form, { ...form, description: 'Albi' })).toBe('reworded');
    expect(publicationEffect(form, { ...form, phone: '' })).toBeNull();
    const unlisted = { ...form, listeRouge: true };
    expect(publicationEffect(unlisted, { ...unlisted, service: 'Accueil' })).toBeNull();
  });
});
