import type { Messages } from '../i18n/fr';

export const joining: Messages['joining'] = {
  title: 'A shared mailbox may be there for you already',
  lead: 'If your colleagues have a mailbox, ask to be added to it: with two mailboxes for one team, messages get lost between them.',
  reasons: {
    SAME_STRUCTURE_AND_SERVICE: 'Same structure and same service as your request.',
    SAME_PHONE: 'Same telephone as your request.',
    SAME_CONTACT_MAIL: 'Asked for with the same contact address.',
    NEAR_DESCRIPTION: 'Almost the same description as yours.',
  },
  ask: 'Ask to be added to this mailbox',
  askLabel: 'Ask to be added to “{description}”',
  accountNeeded: 'To ask to be added, you need a linked individual account.',
  linkAccount: 'Link an account',
  otherwise: 'You do need another mailbox? Go on: your request will be examined like any other.',
  failed:
    'We could not check whether a mailbox is there for you already. You can go on: the service desk will check.',
  dialogTitle: 'Ask to be added',
  dialogText:
    'The people who manage “{description}” receive a mail with your name and the address of your individual account. They accept or refuse, and a mail tells you. Your draft is kept.',
  message: 'A word for them',
  messageHint: 'Optional: your position, who knows you in the team. Do not type any patient data.',
  send: 'Send my request',
  asked: 'Your request has been sent to those who manage this mailbox. Their answer will reach you by mail.',
  follow: 'See my requests',
};
