'use client';

import { useState } from 'react';
import { LinkButton } from '../design/Button';
import { Notice } from '../design/Notice';
import { useSecret } from '../forms/use-secret';
import { useMessages } from '../i18n/MessagesProvider';
import { resetPassword } from './account.api';
import { NewPasswordForm } from './NewPasswordForm';

/** Exchanges the secret of the mailed link for a new password; the secret stays in this page's memory only. */
export function ResetPassword() {
  const { account, common } = useMessages().messages;
  const { newPassword } = account;
  const token = useSecret();
  const [done, setDone] = useState(false);

  if (token === undefined) return null;
  if (token === null)
    return (
      <Notice tone="warning" title={newPassword.missingTitle}>
        <p>{newPassword.missing}</p>
        <LinkButton href="/mot-de-passe-oublie" look="secondary">
          {newPassword.askAgain}
        </LinkButton>
      </Notice>
    );
  if (done)
    return (
      <Notice tone="success" announce="status" title={newPassword.done}>
        <LinkButton href="/connexion">{common.signIn}</LinkButton>
      </Notice>
    );
  return (
    <NewPasswordForm
      asksCurrent={false}
      onPasswords={async ({ password }) => {
        await resetPassword(token, password);
        setDone(true);
      }}
    />
  );
}
