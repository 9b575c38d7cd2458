'use client';

import { useState } from 'react';
import { Button } from '../design/Button';
import layout from '../design/Layout.module.css';
import { Notice } from '../design/Notice';
import { ActionError } from '../forms/ActionError';
import { useAction } from '../forms/use-action';
import { useSecret } from '../forms/use-secret';
import { fill } from '../i18n/fill';
import { useMessages } from '../i18n/MessagesProvider';
import { InvitedVisitor } from './InvitedVisitor';
import { acceptInvitation } from './space.api';

/** The secret of the invitation lives in this page's memory only: sign-in happens here, without leaving the page. */
export function AcceptInvitation({ signedIn }: { signedIn: boolean }) {
  const { accept } = useMessages().messages.space;
  const token = useSecret();
  const [ready, setReady] = useState(signedIn);
  const [joined, setJoined] = useState<string | null>(null);
  const { run, busy, error } = useAction();

  if (token === undefined) return null;
  if (token === null)
    return (
      <Notice tone="warning" title={accept.missingTitle}>
        <p>{accept.missingText}</p>
      </Notice>
    );
  if (joined)
    return (
      <Notice tone="success" announce="status" title={fill(accept.done, { address: joined })}>
        <Button onClick={() => window.location.assign('/espace')}>{accept.toSpace}</Button>
      </Notice>
    );
  if (!ready) return <InvitedVisitor onSignedIn={() => setReady(true)} />;
  return (
    <div className={layout.tight}>
      <p>{accept.readyText}</p>
      <ActionError error={error} />
      <div>
        <Button
          busy={busy}
          onClick={() => void run(async () => setJoined((await acceptInvitation(token)).displayAddress))}
        >
          {accept.submit}
        </Button>
      </div>
    </div>
  );
}
