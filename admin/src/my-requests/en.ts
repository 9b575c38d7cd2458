import type { myRequests as myRequestsFr } from './fr';

export const myRequests: typeof myRequestsFr = {
  title: 'My requests',
  lead: 'The shared mailboxes asked for with your individual account, the newest first.',
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
