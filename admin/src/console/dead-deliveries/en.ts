import type { fr } from './fr';

export const en: typeof fr = {
  name: 'To repair |||| To repair',
  lead: 'These messages between parts of the service failed eight times in a row. Nothing is lost: send them again once the cause is gone.',
  none: 'Nothing to repair: every message has arrived.',
  fields: { type: 'Message', subscriber: 'Reader', recordedAt: 'Since', act: 'Act' },
  services: { account: 'Requests and accounts', directory: 'Directory', notification: 'Mails' },
  types: {
    account: {
      'account-opened': 'Individual account opened',
      'account-status-changed': 'Account disabled or enabled',
      'code-needed': 'One-time code',
      'correction-asked': 'Correction asked for',
      'mailbox-became-visible': 'Mailbox visible in the directory',
      'mailbox-changed': 'Mailbox changed',
      'mailbox-opened': 'Mailbox opened',
      'mailbox-request-ended': 'Request ended',
      'mailbox-request-submitted': 'Request handed in',
      'mailbox-status-changed': 'Mailbox suspended, reopened or closed',
      'member-added': 'Member added',
      'member-changed': 'Member’s role changed',
      'member-invited': 'Person invited',
      'member-removed': 'Member removed',
      'password-changed': 'Password changed',
      'password-reset-asked': 'New password asked for',
      'region-profile-published': 'Region profile published',
      'right-changed': 'Administration right changed',
      'tracking-link-asked': 'Tracking link asked for',
    },
    directory: {
      acted: 'Act in the directory, to be recorded',
      'publication-changed': 'Step of a publication',
      'request-assessed': 'Check of a request',
    },
    notification: {
      acted: 'Act on a mail, to be recorded',
      'mail-settled': 'Fate of a mail',
    },
  },
  actions: { retry: 'Send again' },
  notifications: { retried: 'The message is on its way again.' },
};
