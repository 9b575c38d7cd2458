import type { address as fr } from './address.fr';

export const address: typeof fr = {
  title: 'MSSanté address',
  localPart: 'Address to create',
  rule: 'How the address is made',
  checking: 'Checking…',
  free: 'This address is free.',
  nearby: 'Nearby addresses, not to be mistaken for it:',
  forEver: 'The address is given for ever: it cannot be changed after the approval.',
  nothingDropped: 'Nothing',
  columns: { source: 'Part', typed: 'In the request', kept: 'Kept', dropped: 'Left out' },
  sources: { NAME: 'Name', POSTCODE: 'Postcode', TOWN: 'Town' },
  dropReasons: {
    REPEATED: '“%{text}” (there already)',
    TOO_LONG: '“%{text}” (too long)',
    CHARACTER: '“%{text}” (sign not allowed)',
  },
  problems: {
    NAME_MISSING: 'The name is missing: complete the address.',
    POSTCODE_MISSING: 'The postcode is missing: complete the address.',
    TOWN_MISSING: 'The town is missing: complete the address.',
    CHARACTER: 'Only letters without accents, digits, dots and hyphens are allowed.',
    SHAPE: 'The address begins and ends with a letter or a digit, without two signs in a row.',
    TOO_LONG: 'The address is longer than 64 characters before the at sign.',
    RESERVED: 'This name is reserved.',
    NO_DOMAIN: 'The region has no domain for this profession.',
    TAKEN: 'This address is taken, or was.',
  },
};
