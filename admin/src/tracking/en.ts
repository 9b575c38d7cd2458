import { correction } from './correction.en';
import { find } from './find.en';
import type { tracking as trackingFr } from './fr';

export const tracking: typeof trackingFr = {
  correction,
  find,
  title: 'Follow my request',
  opening: 'Opening your request…',
  sentTitle: 'Your request is recorded',
  sentText:
    'Keep its reference: {reference}. A mail is on its way to your address, and another will tell you the decision; you can close this page.',
  reference: 'Reference',
  description: 'Mailbox asked for',
  status: 'State',
  statuses: {
    DRAFT: 'Draft',
    SUBMITTED: 'Received',
    IN_REVIEW: 'Under review',
    CORRECTION_ASKED: 'Correction asked for',
    APPROVED: 'Approved',
    REFUSED: 'Refused',
    WITHDRAWN: 'Withdrawn',
    EXPIRED: 'Expired',
  },
  trackTitle: 'Where does it stand?',
  steps: {
    received: 'Request received',
    correction: 'A correction is expected from you',
    review: 'Under review',
    decided: 'Approved',
    published: 'Sent to the directory',
    visible: 'Visible in the health directory',
  },
  endings: { REFUSED: 'Refused', WITHDRAWN: 'Withdrawn by you', EXPIRED: 'Expired', other: 'Ended' },
  withheld: 'Kept out of the directory: this mailbox is not published there.',
  publicationRefused: 'The directory did not accept the publication: the service desk is dealing with it.',
  publicationWithdrawn: 'Taken out of the directory.',
  done: 'Done on {date}',
  decideBefore: 'Decision by {date} at the latest',
  before: 'By {date} at the latest',
  late: 'By {date} at the latest: this is overdue',
  askedAt: 'Asked for on {date}',
  answerBefore: 'Your answer is expected before {date}',
  state: { done: 'Done', current: 'Under way', ahead: 'To come', stopped: 'Stopped' },
  address: 'MSSanté address',
  addressHint: 'This address will never change.',
  refusalTitle: 'Why it was refused',
  refusalNext:
    'If this can be settled, make a new request. If it looks wrong to you, write to the service desk: it can reopen the request.',
  withdrawnText:
    'You withdrew it: it is no longer reviewed. You can make a new one, or ask the service desk to reopen it.',
  expiredTitle: 'Your request has expired',
  expiredText:
    'The correction that was asked for did not arrive in time. Make a new request, or ask the service desk to reopen this one.',
  approvedTitle: 'To open the mailbox',
  approvedText:
    'Sign in with the linked individual account, then choose its address under your name, at the top right: “Change account”. Without a linked account, its first manager gets an invitation first.',
  refreshed: 'This page keeps itself up to date.',
  withdraw: 'Withdraw my request',
  withdrawTitle: 'Withdraw this request?',
  withdrawText: 'Request {reference} will no longer be reviewed. You will be able to make a new one.',
  withdrawConfirm: 'Yes, withdraw the request',
  withdrawn: 'Your request is withdrawn',
  newRequest: 'Make a new request',
};
