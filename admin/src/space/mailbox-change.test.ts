import { changeForm, changeInput, isChangeable } from './mailbox-change';

const mailbox = {
  regionCode: '76',
  description: 'Pharmacie du centre 81000 Albi',
  service: null,
  phone: '+33536490053',
  managerFamilyName: 'Laurens',
  managerGivenName: 'Camille',
  managerRpps: '99900000003',
  dematerialisation: true,
  visibleInDirectory: false,
  listeRouge: true,
};

it('shows the mailbox as it stands', () => {
  expect(changeForm(mailbox)).toMatchObject({ ...mailbox, service: '', phone: '05 36 49 00 53' });
});

it('sends what may change and nothing else', () => {
  const form = { ...changeForm(mailbox), service: ' ', description: ' Pharmacie du lac ' };
  const { regionCode, ...rest } = mailbox;
  expect(regionCode).toBe('76');
  expect(changeInput(form)).toEqual({
    ...rest,
    description: 'Pharmacie du lac',
    phone: '05 36 49 00 53',
  });
});

it('leaves the structure and the profession alone', () => {
  expect(isChangeable('description')).toBe(true);
  expect(isChangeable('identifier')).toBe(false);
  expect(isChangeable('managerProfessionKey')).toBe(false);
});
