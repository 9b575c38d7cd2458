'use client';

import layout from '../design/Layout.module.css';
import { errorSentence } from '../i18n/error-sentence';
import { fill } from '../i18n/fill';
import { formatTime } from '../i18n/format-date';
import { useMessages } from '../i18n/MessagesProvider';
import type { SaveState } from './use-autosave';

/** "Draft saved at 14:32", or why it is not. */
export function SaveStatus({ saving }: { saving: SaveState }) {
  const { language, messages } = useMessages();
  const { form } = messages.request;
  return (
    <p role="status" className={layout.soft}>
      {saving.state === 'UNSAVED' && form.unsaved}
      {saving.state === 'SAVING' && form.saving}
      {saving.state === 'SAVED' && fill(form.saved, { time: formatTime(language, saving.at) })}
      {saving.state === 'FAILED' && fill(form.notSaved, { reason: errorSentence(messages, saving.error) })}
    </p>
  );
}
