'use client';

import { useState } from 'react';
import { useMessages } from '../i18n/MessagesProvider';
import { signIn, type Challenge } from './account.api';
import { CodeStep } from './CodeStep';
import { CredentialsForm } from './CredentialsForm';

interface Props {
  purpose: 'SIGN_IN' | 'LINK';
  /** The code this browser was already waiting for when the page was loaded. */
  pending: Challenge | null;
  /** What must exist before the sign-in: the draft to link to. */
  before?: () => Promise<void>;
  onVerified: () => void | Promise<void>;
}

/** E-mail and password, then the mailed code. */
export function SignIn({ purpose, pending, before, onVerified }: Props) {
  const { account } = useMessages().messages;
  const [challenge, setChallenge] = useState(pending);
  if (challenge) {
    return (
      <CodeStep
        challenge={challenge}
        onChallenge={setChallenge}
        onVerified={onVerified}
        onRestart={() => setChallenge(null)}
      />
    );
  }
  return (
    <CredentialsForm
      submitLabel={account.signIn.submit}
      onCredentials={async (credentials) => {
        await before?.();
        setChallenge(await signIn({ ...credentials, purpose }));
      }}
    />
  );
}
