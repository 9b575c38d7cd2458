import { Card } from '../design/Card';
import layout from '../design/Layout.module.css';
import { fill } from '../i18n/fill';
import { formatDateTime } from '../i18n/format-date';
import type { Messages } from '../i18n/fr';
import type { Language } from '../i18n/language';
import { DiscardDraftButton } from './DiscardDraftButton';
import type { MyDraft } from './load-my-requests';
import { ResumeDraftButton } from './ResumeDraftButton';

interface Props {
  language: Language;
  messages: Messages;
  draft: MyDraft;
}

/** A request that was begun, here or on another device, and not sent. */
export function DraftCard({ language, messages, draft }: Props) {
  const { myRequests: texts } = messages;
  const description = draft.form.description ?? texts.withoutDescription;
  return (
    <Card
      kicker={texts.draft.kicker}
      title={description}
      actions={
        <div className={layout.row}>
          <ResumeDraftButton id={draft.id} regionCode={draft.regionCode} description={description} />
          <DiscardDraftButton id={draft.id} description={description} />
        </div>
      }
    >
      <p>{texts.draft.notSent}</p>
      <p className={layout.soft}>
        {fill(texts.draft.savedAt, { date: formatDateTime(language, draft.savedAt) })}
      </p>
    </Card>
  );
}
