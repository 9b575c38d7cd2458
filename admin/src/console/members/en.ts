import type { fr, invitationsFr, joinRequestsFr } from './fr';

export const en: typeof fr = {
  name: 'Member |||| Members',
  tabs: 'Members, invitations and requests for access',
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

export const joinRequestsEn: typeof joinRequestsFr = {
  name: 'Request for access |||| Requests for access',
  none: 'No request for access matches.',
  whoAnswers:
    'Those who manage the mailbox answer. They are reminded after three days; without an answer after fifteen, the request ends and its author is told. You can answer in their place if you know the person.',
  says: '“%{message}”',
  remindedAt: 'Reminder sent on %{date}',
  statuses: {
    PENDING: 'Waiting',
    ACCEPTED: 'Accepted',
    REFUSED: 'Refused',
    EXPIRED: 'Unanswered',
    ENDED: 'Mailbox closed',
  },
  fields: {
    q: 'Name, e-mail or mailbox',
    account: 'Person',
    mailbox: 'Mailbox',
    status: 'State',
    askedAt: 'Asked on',
    answerBefore: 'Ends unanswered',
    acts: 'Acts',
  },
};
