import { Address } from '../design/Address';
import { Card } from '../design/Card';
import layout from '../design/Layout.module.css';
import { fill } from '../i18n/fill';
import { formatDateTime } from '../i18n/format-date';
import type { Messages } from '../i18n/fr';
import type { Language } from '../i18n/language';
import type { MyJoinRequest } from './load-my-requests';

interface Props {
  language: Language;
  messages: Messages;
  request: MyJoinRequest;
}

/** A request to be added to a mailbox that was there already, and its answer. */
export function JoinRequestCard({ language, messages, request }: Props) {
  const { joining: texts } = messages.myRequests;
  const { status, description, displayAddress, askedAt, answeredAt, refusalReason } = request;
  return (
    <Card kicker={texts.statuses[status]} title={description}>
      <p>
        <Address of={displayAddress} />
      </p>
      <p>{texts.meanings[status]}</p>
      {refusalReason && <p>{fill(texts.reason, { reason: refusalReason })}</p>}
      <p className={layout.soft}>
        {fill(texts.askedAt, { date: formatDateTime(language, askedAt) })}
        {answeredAt && ` · ${fill(texts.answeredAt, { date: formatDateTime(language, answeredAt) })}`}
      </p>
    </Card>
  );
}
