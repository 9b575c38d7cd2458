'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import layout from '../design/Layout.module.css';
import { useMessages } from '../i18n/MessagesProvider';
import { changePassword } from './account.api';
import { NewPasswordForm } from './NewPasswordForm';

/** The sessions that it ends leave the list of the page with it. */
export function ChangePassword() {
  const { newPassword } = useMessages().messages.account;
  const router = useRouter();
  const [done, setDone] = useState(false);
  return (
    <div className={layout.tight}>
      <NewPasswordForm
        asksCurrent
        onPasswords={async ({ currentPassword, password }) => {
          setDone(false);
          await changePassword(currentPassword, password);
          setDone(true);
          router.refresh();
        }}
      />
      <p role="status">{done && newPassword.done}</p>
    </div>
  );
}
