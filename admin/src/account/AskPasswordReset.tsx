'use client';

import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Button } from '../design/Button';
import { Field } from '../design/Field';
import layout from '../design/Layout.module.css';
import { Notice } from '../design/Notice';
import { ActionError } from '../forms/ActionError';
import { resolverOf } from '../forms/resolver-of';
import { useAction } from '../forms/use-action';
import { fieldSentence } from '../i18n/field-sentence';
import { fill } from '../i18n/fill';
import { useMessages } from '../i18n/MessagesProvider';
import { requestPasswordReset } from './account.api';
import { emailFault } from './credentials';

const checkEmail = ({ email }: { email: string }) => {
  const fault = emailFault(email);
  return fault ? { email: fault } : {};
};

/** Asks for the mailed link. What is said afterwards does not tell whether the account exists. */
export function AskPasswordReset() {
  const { messages } = useMessages();
  const { forgotten, fields } = messages.account;
  const [sentTo, setSentTo] = useState<string | null>(null);
  const { run, busy, error } = useAction();
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { email: '' },
    resolver: resolverOf(checkEmail),
  });
  const wrong = formState.errors.email?.message;
  const ask = handleSubmit(({ email }) =>
    run(async () => {
      await requestPasswordReset(email.trim());
      setSentTo(email.trim());
    }),
  );

  if (sentTo)
    return (
      <Notice tone="success" announce="status" title={forgotten.sentTitle}>
        <p>{fill(forgotten.sent, { email: sentTo })}</p>
      </Notice>
    );
  return (
    <form className={layout.stack} noValidate onSubmit={(event) => void ask(event)}>
      <ActionError error={error} />
      <Field
        {...register('email')}
        type="email"
        label={fields.email}
        required
        autoComplete="username"
        error={wrong && fieldSentence(messages, wrong)}
      />
      <div>
        <Button type="submit" busy={busy}>
          {forgotten.submit}
        </Button>
      </div>
    </form>
  );
}
