import type { fr } from './fr';

export const en: typeof fr = {
  name: 'Mail |||| Mails',
  none: 'No mail.',
  fields: {
    q: 'Subject or recipient',
    subject: 'Subject',
    recipientEmail: 'Recipient',
    status: 'State',
    sentAt: 'Sending',
    acceptedAt: 'Accepted by the relay',
    lastAnswer: 'Answer of the relay',
    nextAttemptAt: 'Next try',
    repeats: 'Copy of the mail',
    requestId: 'Request',
    mailboxId: 'BAL ORG',
  },
  statuses: { QUEUED: 'Waiting', ACCEPTED: 'Accepted', REFUSED: 'Refused', GIVEN_UP: 'Given up' },
  sending: 'Sending',
  body: 'Content',
  shape: 'Form of the content',
  shapes: { html: 'Laid out', text: 'Text' },
  actions: { resend: 'Send again' },
  resendEffect: '“%{subject}” leaves again with the same content. Correct the address if needed.',
  notifications: { resent: 'Mail sent again.' },
};
