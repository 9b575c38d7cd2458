'use client';

import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Button } from '../design/Button';
import { ErrorSummary } from '../design/ErrorSummary';
import { Field } from '../design/Field';
import layout from '../design/Layout.module.css';
import { Select, type Option } from '../design/Select';
import { ActionError } from '../forms/ActionError';
import { refusedFields } from '../forms/refused-fields';
import { resolverOf } from '../forms/resolver-of';
import { useAction } from '../forms/use-action';
import { fieldSentence } from '../i18n/field-sentence';
import { fill } from '../i18n/fill';
import { useMessages } from '../i18n/MessagesProvider';
import { createAccount, type Challenge } from './account.api';
import { accountInput, checkAccountForm, EMPTY_ACCOUNT, type AccountForm } from './account-form';
import { AccountKindChoice } from './AccountKindChoice';
import { PasswordField } from './PasswordField';
import { PasswordStrength } from './PasswordStrength';
import { RppsField } from './RppsField';

const FIELDS = ['familyName', 'givenName', 'professionKey', 'rpps', 'email', 'password'] as const;

interface Props {
  regionCode: string;
  professions: Option[];
  onChallenge: (challenge: Challenge) => void;
}

export function CreateAccountForm({ regionCode, professions, onChallenge }: Props) {
  const { messages } = useMessages();
  const { fields, create, choose, rppsHint } = messages.account;
  const { run, busy, error } = useAction();
  const [attempt, setAttempt] = useState(0);
  const { register, handleSubmit, watch, setError, formState } = useForm<AccountForm>({
    defaultValues: EMPTY_ACCOUNT,
    mode: 'onTouched',
    shouldFocusError: false,
    resolver: resolverOf(checkAccountForm),
  });
  const typed = watch();
  const wrong = (field: keyof AccountForm) => {
    const code = formState.errors[field]?.message;
    return code && fieldSentence(messages, code);
  };
  const faults = FIELDS.flatMap((field) => {
    const sentence = field === 'rpps' && typed.kind === 'INT' ? undefined : wrong(field);
    return sentence
      ? [{ field, text: fill(messages.common.labelled, { label: fields[field], text: sentence }) }]
      : [];
  });
  const send = handleSubmit((form) =>
    run(async () => {
      try {
        onChallenge(await createAccount(accountInput(form, regionCode)));
      } catch (refusal) {
        for (const { field, code } of refusedFields(refusal))
          setError(field as keyof AccountForm, { message: code });
        throw refusal;
      }
    }),
  );

  return (
    <form
      className={layout.stack}
      noValidate
      onSubmit={(event) => {
        void send(event).then(() => setAttempt((count) => count + 1));
      }}
    >
      <p className={layout.soft}>{messages.common.requiredMark}</p>
      {attempt > 0 && <ErrorSummary title={messages.common.errorsTitle} faults={faults} attempt={attempt} />}
      <ActionError error={error} />
      <AccountKindChoice register={register} />
      <div className={layout.pair}>
        <Field
          {...register('familyName')}
          label={fields.familyName}
          required
          autoComplete="family-name"
          error={wrong('familyName')}
        />
        <Field
          {...register('givenName')}
          label={fields.givenName}
          required
          autoComplete="given-name"
          error={wrong('givenName')}
        />
      </div>
      <Select
        {...register('professionKey')}
        label={fields.professionKey}
        required
        placeholder={choose}
        options={professions}
        error={wrong('professionKey')}
      />
      {typed.kind === 'PER' && (
        <RppsField
          {...register('rpps')}
          typed={typed.rpps}
          label={fields.rpps}
          required
          hint={rppsHint}
          error={wrong('rpps')}
        />
      )}
      <Field
        {...register('email')}
        type="email"
        label={fields.email}
        required
        hint={create.emailHint}
        autoComplete="username"
        error={wrong('email')}
      />
      <PasswordField
        {...register('password')}
        label={fields.password}
        required
        hint={create.passwordHint}
        autoComplete="new-password"
        error={wrong('password')}
        remark={
          typed.password && (
            <PasswordStrength
              password={typed.password}
              known={`${typed.familyName} ${typed.givenName} ${typed.email}`}
            />
          )
        }
      />
      <div>
        <Button type="submit" busy={busy}>
          {create.submit}
        </Button>
      </div>
    </form>
  );
}
