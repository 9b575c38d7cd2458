import type { fr, invitationsFr } from './fr';

export const en: typeof fr = {
  name: 'Member |||| Members',
  tabs: 'Members and invitations',
  none: 'No member matches.',
  fields: {
    q: 'Name, e-mail or mailbox',
    account: 'Person',
    mailbox: 'Mailbox',
    role: 'Role',
    addedAt: 'Since',
    lastAccessAt: 'Last access',
  },
};

export const invitationsEn: typeof invitationsFr = {
  name: 'Invitation |||| Invitations',
  none: 'No invitation matches.',
  fields: {
    q: 'E-mail or mailbox',
    email: 'Invited address',
    mailbox: 'Mailbox',
    role: 'Role',
    status: 'State',
    sentAt: 'Sent on',
    expiresAt: 'Expires',
    acts: 'Acts',
  },
};
