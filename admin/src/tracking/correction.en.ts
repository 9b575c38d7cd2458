import type { correction as correctionFr } from './correction.fr';

export const correction: typeof correctionFr = {
  title: 'Correct my request',
  lead: 'Request {reference}, to be corrected before {date}. Only what was asked for can be changed.',
  one: '1 item to correct before {date}',
  many: '{count} items to correct before {date}',
  noticeText:
    'The review goes on as soon as you answer. Without an answer by that date the request expires: you would have to make a new one, or have it reopened by the service desk.',
  open: 'Correct my request',
  fieldsTitle: 'To correct',
  check: 'Check my correction',
  rest: 'The rest of the request',
  restText: 'This stays as you sent it.',
  closedTitle: 'Something that cannot be changed here no longer fits',
  closedText: 'Go back on your correction, or ask the service desk to open this field.',
  summaryTitle: 'What you are about to send',
  summaryText: 'Nothing is sent yet. Read it again, then send it.',
  before: 'Before: {value}',
  after: 'After: {value}',
  unchanged: 'Unchanged: {value}',
  nothingChanged: 'You changed nothing: what was asked for may still be missing.',
  send: 'Send my correction',
  backToFields: 'Back to the fields',
  backToTracking: 'Back to my request',
  receivedTitle: 'Your correction has arrived',
  receivedText: 'Your request {reference} is under review again. Decision by {date} at the latest.',
};
