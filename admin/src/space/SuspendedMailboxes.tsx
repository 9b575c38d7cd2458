import { Address } from '../design/Address';
import type { Me } from '../account/load-me';
import { Notice } from '../design/Notice';
import { fill } from '../i18n/fill';
import { formatDate } from '../i18n/format-date';
import type { Messages } from '../i18n/fr';
import type { Language } from '../i18n/language';

interface Props {
  language: Language;
  messages: Messages;
  mailboxes: Me['suspendedMailboxes'];
}

/** Boxes that one would open, were they not suspended: since when, why, and what to do. */
export function SuspendedMailboxes({ language, messages, mailboxes }: Props) {
  const texts = messages.space.suspended;
  return mailboxes.map(({ id, displayAddress, description, statusChangedAt, statusReason }) => (
    <Notice key={id} tone="warning" title={fill(texts.title, { description })}>
      <p>
        <Address of={displayAddress} />
      </p>
      {statusChangedAt && <p>{fill(texts.since, { date: formatDate(language, statusChangedAt) })}</p>}
      {statusReason && <p>{fill(texts.reason, { reason: statusReason })}</p>}
      <p>{texts.text}</p>
    </Notice>
  ));
}
