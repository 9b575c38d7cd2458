'use client';

import { useId, useState } from 'react';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { Field } from '../design/Field';
import layout from '../design/Layout.module.css';
import { ActionError } from '../forms/ActionError';
import { refusedFields } from '../forms/refused-fields';
import { useAction } from '../forms/use-action';
import { useKeptKey } from '../forms/use-kept-key';
import { fieldSentence } from '../i18n/field-sentence';
import { fill } from '../i18n/fill';
import { useMessages } from '../i18n/MessagesProvider';
import { requestToJoin, type SimilarMailbox } from './joining.api';

interface Props {
  open: boolean;
  mailbox: SimilarMailbox;
  onClose: () => void;
  onAsked: () => void;
}

/** Says who will read the request and what they will see, and takes a word for them. */
export function AskToJoinDialog({ open, ...asking }: Props) {
  const { joining: texts } = useMessages().messages;
  return (
    <Dialog open={open} title={texts.dialogTitle} onClose={asking.onClose}>
      <AskToJoinForm {...asking} />
    </Dialog>
  );
}

/** No form of its own: it stands in that of the request, which Enter must not send. */
function AskToJoinForm({ mailbox, onClose, onAsked }: Omit<Props, 'open'>) {
  const { messages } = useMessages();
  const { joining: texts, common } = messages;
  const id = useId();
  const [message, setMessage] = useState('');
  const { run, busy, error } = useAction();
  const keyed = useKeptKey();
  const wrong = refusedFields(error).find(({ field }) => field === 'message')?.code;
  const ask = () =>
    run(async () => {
      await keyed({ mailboxId: mailbox.mailboxId, message }, requestToJoin);
      onAsked();
    });
  return (
    <div className={layout.tight}>
      <p>{fill(texts.dialogText, { description: mailbox.description })}</p>
      <ActionError error={error} />
      <Field
        id={id}
        name="message"
        label={texts.message}
        hint={texts.messageHint}
        maxLength={300}
        autoComplete="off"
        value={message}
        error={wrong && fieldSentence(messages, wrong)}
        onChange={({ target }) => setMessage(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          void ask();
        }}
      />
      <div className={layout.row}>
        <Button busy={busy} onClick={() => void ask()}>
          {texts.send}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {common.cancel}
        </Button>
      </div>
    </div>
  );
}
