import { LinkButton } from '../design/Button';
import layout from '../design/Layout.module.css';
import { Notice } from '../design/Notice';
import { fill } from '../i18n/fill';
import { formatDateTime } from '../i18n/format-date';
import type { Messages } from '../i18n/fr';
import type { Language } from '../i18n/language';
import { askedFields, type AskedLine } from './correction';

interface Props {
  language: Language;
  messages: Messages;
  correction: { answerBefore: string; lines: AskedLine[] };
}

/** What a reviewer wants corrected and by when, each field with its reason, and the way to do it. */
export function CorrectionNotice({ language, messages, correction }: Props) {
  const { fields } = messages.request;
  const texts = messages.tracking.correction;
  const asked = [...askedFields(correction.lines)];
  const title = fill(asked.length === 1 ? texts.one : texts.many, {
    count: asked.length,
    date: formatDateTime(language, correction.answerBefore),
  });
  return (
    <Notice tone="warning" title={title}>
      <ul className={layout.list}>
        {asked.map(([field, reason]) => (
          <li key={field}>
            <strong>{fields[field]}</strong>
            <p>{reason}</p>
          </li>
        ))}
      </ul>
      <p>{texts.noticeText}</p>
      <LinkButton href="/suivi/correction">{texts.open}</LinkButton>
    </Notice>
  );
}
