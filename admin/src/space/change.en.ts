import type { change as changeFr } from './change.fr';

export const change: typeof changeFr = {
  open: 'Change',
  title: 'Change the mailbox',
  lead: 'The address {address} and the organisation never change.',
  effects: {
    dematerialisation: 'Ticked: everything is exchanged without paper. We advise leaving this ticked.',
    visibleInDirectory:
      'Ticked: other Medimail users find the mailbox in their directory. Not ticked: it is no longer there.',
    listeRouge:
      'Ticked: the mailbox is taken out of the national health directory. Not ticked: it is sent there again.',
  },
  told: 'The change is passed on to the directory.',
  submit: 'Save',
  done: 'The mailbox is changed.',
};
