import type { fr } from './fr';

export const en: typeof fr = {
  name: 'BAL ORG |||| BAL ORG',
  none: 'No BAL ORG matches.',
  fields: {
    q: 'Address, description or structure',
    description: 'Description and address',
    structureName: 'Structure',
    status: 'State',
    publicationStatus: 'Directory',
    openedAt: 'Created on',
    service: 'Service',
    town: 'Town',
    phone: 'Telephone',
    manager: 'Declared responsible person',
    requestId: 'Original request',
  },
  statuses: { OPENING: 'Opening', ACTIVE: 'Active', SUSPENDED: 'Suspended', CLOSED: 'Closed' },
  sections: { facts: 'The mailbox' },
  roles: { MANAGER: 'Manager', DEPUTY: 'Deputy', MEMBER: 'Member', READER: 'Reader' },
  roleMeanings: {
    MANAGER: 'Opens the mailbox and keeps all of its members.',
    DEPUTY: 'Stands in for the manager; keeps members and readers.',
    MEMBER: 'Opens the mailbox, reads and answers.',
    READER: 'Opens the mailbox and reads.',
  },
  members: {
    title: 'One person can open it |||| %{smart_count} people can open it',
    none: 'Nobody can open this mailbox yet: invite a first manager.',
    name: 'Person',
    role: 'Role',
    lastAccessAt: 'Last access',
    acts: 'Acts',
    neverOpened: 'Never',
    whatIsCounted:
      'Last access: the last time the mailbox was chosen in the personal space. No message is counted.',
  },
  invitations: {
    title: 'Invitations',
    email: 'Address',
    role: 'Role',
    status: 'State',
    sentAt: 'Sent',
    expiresAt: 'Expires',
    acts: 'Acts',
    statuses: { PENDING: 'Waiting', ACCEPTED: 'Accepted', REVOKED: 'Revoked', EXPIRED: 'Expired' },
    revokeEffect: 'The link sent to %{email} will no longer work.',
  },
  actions: {
    invite: 'Invite somebody',
    changeRole: 'Change the role',
    remove: 'Remove',
    revoke: 'Revoke the invitation',
  },
  invite: {
    title: 'Invite somebody',
    email: 'E-mail address of the person',
    effect:
      'An active individual account is added to %{address} at once and told by mail; otherwise an invitation is sent to this address.',
  },
  changeRole: 'Change the role of %{name}',
  remove: {
    title: 'Remove %{name}',
    effect: 'This person will no longer be able to open the mailbox. A mail tells them at %{email}.',
  },
  notAnnounced: 'The directory has not heard of this mailbox yet.',
  notifications: {
    invited: 'Person added or invited.',
    roleChanged: 'Role changed.',
    removed: 'Person removed.',
    revoked: 'Invitation revoked.',
  },
};
