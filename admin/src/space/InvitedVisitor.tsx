'use client';

import { useState } from 'react';
import { isSignedIn } from '../account/account.api';
import { SignIn } from '../account/SignIn';
import { Button, LinkButton } from '../design/Button';
import { Card } from '../design/Card';
import { Notice } from '../design/Notice';
import { ActionError } from '../forms/ActionError';
import { useAction } from '../forms/use-action';
import { useMessages } from '../i18n/MessagesProvider';

/** Signs in here, or creates the account in another tab: leaving this page would lose the invitation's secret. */
export function InvitedVisitor({ onSignedIn }: { onSignedIn: () => void }) {
  const { accept } = useMessages().messages.space;
  const [notYet, setNotYet] = useState(false);
  const { run, busy, error } = useAction();
  const look = () =>
    run(async () => {
      const signedIn = await isSignedIn();
      setNotYet(!signedIn);
      if (signedIn) onSignedIn();
    });
  return (
    <>
      <Card title={accept.signInTitle}>
        <SignIn purpose="SIGN_IN" pending={null} onVerified={onSignedIn} />
      </Card>
      <Card
        title={accept.noAccountTitle}
        actions={
          <>
            <LinkButton href="/creer" target="_blank" rel="noopener" look="secondary">
              {accept.createAccount}
            </LinkButton>
            <Button look="quiet" busy={busy} onClick={() => void look()}>
              {accept.created}
            </Button>
          </>
        }
      >
        <p>{accept.noAccountText}</p>
        <ActionError error={error} />
        {notYet && (
          <Notice tone="warning" announce="status">
            <p>{accept.notYet}</p>
          </Notice>
        )}
      </Card>
    </>
  );
}
