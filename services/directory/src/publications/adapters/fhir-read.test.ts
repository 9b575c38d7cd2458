import { StructureIdentifierType } from '../../structures/structure-identifier-type';
import { contactPoint } from './fhir-mailbox';
import { sightingIn } from './fhir-read';

const mailbox = {
  identifierType: StructureIdentifierType.FINESS,
  identifier: '819999012',
  address: 'Pharmacie.81000.albi@pharmacien.oc.mssante.fr',
  description: 'Pharmacie du Centre',
  service: null,
};

const structure = (...telecom: object[]) => ({ resource: { resourceType: 'Organization', telecom } });
const heard = (...entry: object[]) => ({
  status: 200,
  raw: '',
  content: { resourceType: 'Bundle', type: 'searchset', entry },
});
const phone = { system: 'phone', value: '0465710001' };

it.each([
  ['no structure', heard(), 'NO_STRUCTURE'],
  ['several structures (412)', heard(structure(), structure()), 'REFUSED'],
  ['no mailbox', heard(structure(phone)), 'ABSENT'],
  ['our mailbox', heard(structure(phone, contactPoint(mailbox))), 'SAME'],
  [
    'our mailbox in other letters',
    heard(structure(contactPoint({ ...mailbox, address: mailbox.address.toUpperCase() }))),
    'SAME',
  ],
  ['another description', heard(structure(contactPoint({ ...mailbox, description: 'Autre' }))), 'OTHER'],
  ['another service', heard(structure(contactPoint({ ...mailbox, service: 'Accueil' }))), 'OTHER'],
  ['a mail that is no mailbox', heard(structure({ system: 'email', value: mailbox.address })), 'OTHER'],
  ['a page of something else', { status: 200, raw: '', content: { resourceType: 'Patient' } }, 'NO_ANSWER'],
  ['no body', { status: 200, raw: '', content: undefined }, 'NO_ANSWER'],
])('sees %s', (_, answer, seen) => {
  expect(sightingIn(answer, mailbox)).toMatchObject({ seen });
});

it('says where the next contact point goes, and how the address is spelled there', () => {
  const there = contactPoint({ ...mailbox, address: mailbox.address.toLowerCase() });
  expect(sightingIn(heard(structure(phone, there)), mailbox)).toMatchObject({
    contactPoints: 2,
    spelledAddress: mailbox.address.toLowerCase(),
  });
});
