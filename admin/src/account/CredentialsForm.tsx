'use client';

import Link from 'next/link';
import { useForm } from 'react-hook-form';
import { Button } from '../design/Button';
import { Field } from '../design/Field';
import layout from '../design/Layout.module.css';
import { ActionError } from '../forms/ActionError';
import { resolverOf } from '../forms/resolver-of';
import { useAction } from '../forms/use-action';
import { fieldSentence } from '../i18n/field-sentence';
import { useMessages } from '../i18n/MessagesProvider';
import { emailFault } from './credentials';
import { PasswordField } from './PasswordField';

interface Credentials {
  email: string;
  password: string;
}

interface Props {
  submitLabel: string;
  onCredentials: (credentials: Credentials) => Promise<void>;
}

const checkCredentials = ({ email, password }: Credentials) => {
  const wrongEmail = emailFault(email);
  return { ...(wrongEmail && { email: wrongEmail }), ...(!password && { password: 'REQUIRED' as const }) };
};

/** E-mail address and password of an individual account. Nothing of it is kept in the browser. */
export function CredentialsForm({ submitLabel, onCredentials }: Props) {
  const { messages } = useMessages();
  const { fields, signIn } = messages.account;
  const { run, busy, error } = useAction();
  const { register, handleSubmit, formState } = useForm<Credentials>({
    defaultValues: { email: '', password: '' },
    resolver: resolverOf(checkCredentials),
  });
  const wrong = (field: keyof Credentials) => {
    const code = formState.errors[field]?.message;
    return code && fieldSentence(messages, code);
  };
  const submit = handleSubmit(({ email, password }) =>
    run(() => onCredentials({ email: email.trim(), password })),
  );

  return (
    <form className={layout.stack} noValidate onSubmit={(event) => void submit(event)}>
      <ActionError error={error} />
      <Field
        {...register('email')}
        type="email"
        label={fields.email}
        required
        autoComplete="username"
        error={wrong('email')}
      />
      <PasswordField
        {...register('password')}
        label={fields.password}
        required
        autoComplete="current-password"
        error={wrong('password')}
      />
      <div className={layout.row}>
        <Button type="submit" busy={busy}>
          {submitLabel}
        </Button>
        <Link href="/mot-de-passe-oublie">{signIn.forgotten}</Link>
      </div>
    </form>
  );
}
