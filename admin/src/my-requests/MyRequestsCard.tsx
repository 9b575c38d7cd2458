import Link from 'next/link';
import { Card } from '../design/Card';
import layout from '../design/Layout.module.css';
import { fill } from '../i18n/fill';
import type { Messages } from '../i18n/fr';
import type { Language } from '../i18n/language';
import type { MyDraft, MyRequest } from './load-my-requests';
import { requestDates } from './request-dates';

interface Props {
  language: Language;
  messages: Messages;
  drafts: MyDraft[];
  requests: MyRequest[];
}

/** The latest request and the way to all of them. */
export function MyRequestsCard({ language, messages, drafts, requests }: Props) {
  const { myRequests: texts, tracking } = messages;
  const [latest] = requests;
  return (
    <Card
      kicker={latest && tracking.statuses[latest.status]}
      title={texts.title}
      actions={<Link href="/espace/demandes">{texts.all}</Link>}
    >
      {drafts.length > 0 && <p>{texts.draft.waiting}</p>}
      {!latest && <p>{texts.none}</p>}
      {latest && (
        <>
          <p>{fill(texts.cardText, { description: latest.description ?? texts.withoutDescription })}</p>
          {latest.status === 'CORRECTION_ASKED' && <p>{texts.toCorrect}</p>}
          <p className={layout.soft}>{requestDates(language, messages, latest)}</p>
        </>
      )}
    </Card>
  );
}
