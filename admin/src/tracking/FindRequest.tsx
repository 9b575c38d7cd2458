'use client';

import { useState, type SyntheticEvent } from 'react';
import { emailFault } from '../account/credentials';
import { Button } from '../design/Button';
import { Field } from '../design/Field';
import layout from '../design/Layout.module.css';
import { Notice } from '../design/Notice';
import { ActionError } from '../forms/ActionError';
import { useAction } from '../forms/use-action';
import { fieldSentence } from '../i18n/field-sentence';
import { fill } from '../i18n/fill';
import { useMessages } from '../i18n/MessagesProvider';
import { referenceFault, writtenReference } from './reference';
import { ReferenceField } from './ReferenceField';
import { sendTrackingLink } from './tracking.api';

/** Asks for another mailed link. What is said afterwards does not tell whether there is such a request. */
export function FindRequest() {
  const { messages } = useMessages();
  const { find } = messages.tracking;
  const [reference, setReference] = useState('');
  const [email, setEmail] = useState('');
  const [tried, setTried] = useState(false);
  const [sent, setSent] = useState(false);
  const { run, busy, error } = useAction();
  const wrongEmail = tried ? emailFault(email) : null;

  function ask(event: SyntheticEvent) {
    event.preventDefault();
    setTried(true);
    const wrong = referenceFault(reference) ? 'reference' : emailFault(email) ? 'email' : null;
    if (wrong) return document.getElementById(wrong)?.focus();
    void run(async () => {
      await sendTrackingLink(writtenReference(reference), email.trim());
      setSent(true);
    });
  }

  if (sent)
    return (
      <Notice tone="success" announce="status" title={find.sentTitle}>
        <p>{fill(find.sent, { reference: writtenReference(reference), email: email.trim() })}</p>
        <Button look="secondary" onClick={() => setSent(false)}>
          {find.again}
        </Button>
      </Notice>
    );
  return (
    <form className={layout.stack} noValidate onSubmit={ask}>
      <p className={layout.soft}>{messages.common.requiredMark}</p>
      <ActionError error={error} />
      <ReferenceField value={reference} tried={tried} onChange={setReference} />
      <Field
        name="email"
        type="email"
        label={find.email}
        hint={find.emailHint}
        required
        autoComplete="email"
        value={email}
        onChange={({ target }) => setEmail(target.value)}
        error={wrongEmail ? fieldSentence(messages, wrongEmail) : undefined}
      />
      <div>
        <Button type="submit" busy={busy}>
          {find.submit}
        </Button>
      </div>
    </form>
  );
}
