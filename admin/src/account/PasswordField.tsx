'use client';

import { useState, type ComponentProps } from 'react';
import { Button } from '../design/Button';
import { Field } from '../design/Field';
import { useMessages } from '../i18n/MessagesProvider';

/** A password that its owner may look at. */
export function PasswordField(props: ComponentProps<typeof Field>) {
  const { account } = useMessages().messages;
  const [shown, setShown] = useState(false);
  return (
    <Field
      {...props}
      type={shown ? 'text' : 'password'}
      spellCheck={false}
      autoCapitalize="none"
      beside={
        <Button
          look="secondary"
          aria-label={shown ? account.hidePasswordLabel : account.showPasswordLabel}
          onClick={() => setShown(!shown)}
        >
          {shown ? account.hidePassword : account.showPassword}
        </Button>
      }
    />
  );
}
