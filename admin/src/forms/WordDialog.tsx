'use client';

import { useId, useState } from 'react';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Field } from '../design/Field';
import layout from '../design/Layout.module.css';
import { fieldSentence } from '../i18n/field-sentence';
import { useMessages } from '../i18n/MessagesProvider';
import { ActionError } from './ActionError';
import { refusedFields } from './refused-fields';
import { useAction } from './use-action';

const LONGEST = 300;

interface Asked {
  /** What will happen. */
  text: string;
  /** The word that may be added: its name in the service's input, its label, who reads it. */
  name: string;
  label: string;
  hint: string;
  /** The word on the button that does it. */
  confirm: string;
  look?: 'primary' | 'danger';
  onConfirm: (word: string) => Promise<unknown>;
  onClose: () => void;
}

interface Props extends Asked {
  open: boolean;
  title: string;
}

/** Asks before something is told to others, and takes a word for them; stays with the reason when it was refused. */
export function WordDialog({ open, title, ...asked }: Props) {
  return (
    <Dialog open={open} title={title} onClose={asked.onClose}>
      <Question {...asked} />
    </Dialog>
  );
}

/** No form of its own: it may stand inside another, which Enter must not send. Gone with the dialog. */
function Question({ text, name, label, hint, confirm, look, onConfirm, onClose }: Asked) {
  const { messages } = useMessages();
  const id = useId();
  const [word, setWord] = useState('');
  const { run, busy, error } = useAction();
  const wrong = refusedFields(error).find(({ field }) => field === name)?.code;
  const send = () =>
    run(async () => {
      await onConfirm(word);
      onClose();
    });
  return (
    <div className={layout.tight}>
      <p>{text}</p>
      <ActionError error={error} />
      <Field
        {...{ id, name, label, hint }}
        maxLength={LONGEST}
        autoComplete="off"
        value={word}
        error={wrong && fieldSentence(messages, wrong)}
        onChange={({ target }) => setWord(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          void send();
        }}
      />
      <div className={layout.row}>
        <Button look={look} busy={busy} onClick={() => void send()}>
          {confirm}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {messages.common.cancel}
        </Button>
      </div>
    </div>
  );
}
