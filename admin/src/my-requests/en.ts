import type { myRequests as myRequestsFr } from './fr';

export const myRequests: typeof myRequestsFr = {
  title: 'My requests',
  lead: 'The shared mailboxes asked for with your individual account, the newest first.',
  draft: {
    kicker: 'Draft',
    notSent: 'This request has not been sent yet. Go on with it here, even if you began it elsewhere.',
    savedAt: 'Saved on {date}',
    resume: 'Resume',
    resumeLabel: 'Resume the draft “{description}”',
    discard: 'Discard',
    discardLabel: 'Discard the draft “{description}”',
    discardTitle: 'Discard this draft?',
    discardText: 'What you typed for “{description}” will be deleted, and cannot be recovered.',
    discardConfirm: 'Delete the draft',
    waiting: 'A draft is waiting for you.',
  },
  joining: {
    title: 'Mailboxes that you asked to join',
    statuses: {
      PENDING: 'Waiting',
      ACCEPTED: 'Accepted',
      REFUSED: 'Refused',
      ENDED: 'Ended',
      EXPIRED: 'Unanswered',
    },
    meanings: {
      PENDING:
        'Those who manage this mailbox have to answer by {date}. Without an answer your request ends, and a mail tells you so.',
      ACCEPTED: 'Open the mailbox by your name, at the top right: “Change account”.',
      REFUSED: 'You can ask for another mailbox, or ask again once you have talked to these people.',
      ENDED: 'The mailbox was closed before anybody answered.',
      EXPIRED:
        'Nobody answered in time. Talk to the people of the mailbox or to the service desk, then ask again; or ask for a mailbox of your own.',
    },
    reason: 'Reason: {reason}',
    askedAt: 'Asked on {date}',
    remindedAt: 'reminder sent on {date}',
    answeredAt: 'answered on {date}',
  },
  none: 'No request was made with this account.',
  cardText: 'Latest request: {description}',
  all: 'See my requests',
  withoutDescription: 'Shared mailbox',
  sentAt: 'Sent on {date}',
  decideBefore: 'Decision by {date} at the latest',
  toCorrect: 'A correction is expected from you.',
  follow: 'Follow',
  followLabel: 'Follow request {reference}',
};
