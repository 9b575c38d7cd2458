import type { fr } from './fr';

export const en: typeof fr = {
  name: 'Structure |||| Structures',
  none: 'No structure matches.',
  unnamed: 'Entity without a name in the register',
  register: 'What the register says of it',
  kinds: { EG: 'Establishment', EJ: 'Legal entity' },
  fields: {
    q: 'Name, town, postcode or number',
    kind: 'Kind',
    name: 'Name',
    id: 'FINESS',
    siret: 'SIRET',
    legalEntity: 'Legal entity',
    categoryLabel: 'Category',
    address: 'Address',
    town: 'Town',
    phone: 'Telephone',
    openedOn: 'Opened on',
    closedOn: 'Closed on',
    fileDate: 'Register of',
  },
};
