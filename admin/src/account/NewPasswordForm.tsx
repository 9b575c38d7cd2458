'use client';

import { useForm } from 'react-hook-form';
import { Button } from '../design/Button';
import layout from '../design/Layout.module.css';
import { ActionError } from '../forms/ActionError';
import { refusedFields } from '../forms/refused-fields';
import { resolverOf } from '../forms/resolver-of';
import { useAction } from '../forms/use-action';
import { fieldSentence } from '../i18n/field-sentence';
import { useMessages } from '../i18n/MessagesProvider';
import { newPasswordFault } from './credentials';
import { PasswordField } from './PasswordField';
import { PasswordStrength } from './PasswordStrength';

interface Passwords {
  currentPassword: string;
  password: string;
}

interface Props {
  /** Whoever is signed in gives the present password too. */
  asksCurrent: boolean;
  onPasswords: (passwords: Passwords) => Promise<void>;
}

export function NewPasswordForm({ asksCurrent, onPasswords }: Props) {
  const { messages } = useMessages();
  const { newPassword, create } = messages.account;
  const { run, busy, error } = useAction();
  const { register, handleSubmit, watch, reset, formState } = useForm<Passwords>({
    defaultValues: { currentPassword: '', password: '' },
    resolver: resolverOf(({ currentPassword, password }) => {
      const fault = newPasswordFault(password);
      return {
        ...(fault && { password: fault }),
        ...(asksCurrent && !currentPassword && { currentPassword: 'REQUIRED' as const }),
      };
    }),
  });
  const typed = watch('password');
  const wrong = (name: keyof Passwords) => {
    const refused = refusedFields(error).find(({ field }) => field === name)?.code;
    const code = formState.errors[name]?.message ?? refused;
    return code && fieldSentence(messages, code);
  };
  const save = handleSubmit((passwords) =>
    run(async () => {
      await onPasswords(passwords);
      reset();
    }),
  );

  return (
    <form className={layout.stack} noValidate onSubmit={(event) => void save(event)}>
      <ActionError error={error} />
      {asksCurrent && (
        <PasswordField
          {...register('currentPassword')}
          label={newPassword.current}
          required
          autoComplete="current-password"
          error={wrong('currentPassword')}
        />
      )}
      <PasswordField
        {...register('password')}
        label={newPassword.label}
        required
        hint={create.passwordHint}
        autoComplete="new-password"
        error={wrong('password')}
        remark={typed && <PasswordStrength password={typed} known="" />}
      />
      <div>
        <Button type="submit" busy={busy}>
          {newPassword.submit}
        </Button>
      </div>
    </form>
  );
}
