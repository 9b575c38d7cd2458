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
  const { status, description, displayAddress, refusalReason } = request;
  const at = (text: string, moment: string) => fill(text, { date: formatDateTime(language, moment) });
  const moments = [
    at(texts.askedAt, request.askedAt),
    ...(request.remindedAt ? [at(texts.remindedAt, request.remindedAt)] : []),
    ...(request.answeredAt ? [at(texts.answeredAt, request.answeredAt)] : []),
  ];
  return (
    <Card kicker={texts.statuses[status]} title={description}>
      <p>
        <Address of={displayAddress} />
      </p>
      <p>{at(texts.meanings[status], request.answerBefore)}</p>
      {refusalReason && <p>{fill(texts.reason, { reason: refusalReason })}</p>}
      <p className={layout.soft}>{moments.join(' · ')}</p>
    </Card>
  );
}
