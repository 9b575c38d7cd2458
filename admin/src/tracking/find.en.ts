import type { find as findFr } from './find.fr';

export const find: typeof findFr = {
  title: 'Find my request',
  text: 'The “follow my request” link of the mail you got after sending it opens this page at once. You cannot find it? We send you another one.',
  other: 'Follow another request',
  reference: 'Reference of the request',
  referenceHint: 'BAL, then two groups of four characters.',
  referenceExample: 'e.g. BAL-7K3M-9QXT',
  progress: '{count} characters of {length}',
  right: 'The reference has the right form.',
  faults: {
    REQUIRED: 'Give the reference: it stands in the mail you got after sending the request.',
    CHARACTER: 'A reference holds neither 0, 1, O, I, L or U, nor any sign: check this character.',
    LENGTH: 'A reference has eight characters after BAL: check them.',
  },
  email: 'E-mail address that gets our messages',
  emailHint:
    'That of the individual account linked to the request; without an account, the one given in the request.',
  submit: 'Get a link',
  sentTitle: 'Look into your mail',
  sent: 'If the reference {reference} and the address {email} belong together, a mail is on its way: it says where the request stands, with a link to follow it if the address is that of an account. If it does not arrive, check both, then write to the service desk.',
  again: 'Correct the reference or the address',
  signedIn: 'The requests made with your account are in your space:',
};
