'use client';

import { useId, useState } from 'react';
import { Dialog } from '../design/Dialog';
import { Button } from '../design/Button';
import { Field } from '../design/Field';
import layout from '../design/Layout.module.css';
import { ActionError } from '../forms/ActionError';
import { refusedFields } from '../forms/refused-fields';
import { useAction } from '../forms/use-action';
import { fieldSentence } from '../i18n/field-sentence';
import { fill } from '../i18n/fill';
import { useMessages } from '../i18n/MessagesProvider';

interface Asked {
  name: string;
  onClose: () => void;
  onRefuse: (reason: string) => Promise<void>;
}

/** Refuses somebody who asks to be added, with a reason that the person reads. */
export function RefuseJoinDialog({ open, ...asked }: Asked & { open: boolean }) {
  const { joinRequests: texts } = useMessages().messages.space;
  return (
    <Dialog open={open} title={fill(texts.refuseTitle, { name: asked.name })} onClose={asked.onClose}>
      <RefuseJoinForm {...asked} />
    </Dialog>
  );
}

function RefuseJoinForm({ onClose, onRefuse }: Asked) {
  const { messages } = useMessages();
  const { joinRequests: texts } = messages.space;
  const id = useId();
  const [reason, setReason] = useState('');
  const { run, busy, error } = useAction();
  const wrong = refusedFields(error).find(({ field }) => field === 'reason')?.code;
  return (
    <form
      className={layout.tight}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void run(() => onRefuse(reason));
      }}
    >
      <p>{texts.refuseText}</p>
      <ActionError error={error} />
      <Field
        id={id}
        name="reason"
        label={texts.reason}
        hint={texts.reasonHint}
        maxLength={300}
        autoComplete="off"
        value={reason}
        error={wrong && fieldSentence(messages, wrong)}
        onChange={({ target }) => setReason(target.value)}
      />
      <div className={layout.row}>
        <Button type="submit" look="danger" busy={busy}>
          {texts.refuseConfirm}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {messages.common.cancel}
        </Button>
      </div>
    </form>
  );
}
