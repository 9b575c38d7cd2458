import type * as french from './fields.fr';

export const fields: typeof french.fields = {
  contactEmail: 'E-mail address',
  description: 'Description of the account',
  identifierType: 'Type of organisation number',
  identifier: 'Organisation number',
  address: 'Address',
  town: 'Town',
  postcode: 'Postcode',
  regionCode: 'Region',
  departmentCode: 'Département',
  socialName: 'Legal name',
  service: 'Department',
  phone: 'Work telephone',
  secondPhone: 'Second work telephone',
  managerFamilyName: 'Family name of the person responsible',
  managerGivenName: 'Given name of the person responsible',
  managerProfessionKey: 'Profession',
  managerRpps: 'Number (RPPS)',
  dematerialisation: 'Paperless',
  visibleInDirectory: 'Visible in the Medimail directory',
  listeRouge: 'Unlisted (national health directory)',
};

export const hints: typeof french.hints = {
  contactEmail: 'The address at which your team is reached about the mailbox.',
  description: 'Name of the department and organisation, town and postcode.',
  phone: 'Ten digits, or with the country code.',
  managerRpps: '11 digits.',
  dematerialisation: 'Everything is exchanged without paper. We advise leaving this ticked.',
  visibleInDirectory: 'Other Medimail users find the address of the mailbox in their directory.',
  listeRouge: 'Tick only to keep the mailbox out of the national directory.',
};

export const identifierHints: typeof french.identifierHints = {
  FINESS: 'FINESS of the establishment: 9 characters.',
  SIREN: '9 digits.',
  SIRET: '14 digits: the SIREN, then the 5 digits of the establishment.',
};

export const placeholders: typeof french.placeholders = {
  contactEmail: 'e.g. office@example.fr',
  description: 'e.g. pharmacie du lac, 66000 Perpignan',
  identifierType: 'Choose a type of number',
  departmentCode: 'Choose a département',
  managerProfessionKey: 'Choose a profession',
  address: 'Give an address',
  town: 'Give a town',
  postcode: 'Give a postcode',
};
