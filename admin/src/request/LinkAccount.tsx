'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { Challenge } from '../account/account.api';
import { SignIn } from '../account/SignIn';
import { Button, LinkButton } from '../design/Button';
import layout from '../design/Layout.module.css';
import { Notice } from '../design/Notice';
import { fill } from '../i18n/fill';
import { useMessages } from '../i18n/MessagesProvider';
import { LinkMyAccount } from './LinkMyAccount';
import { formPath } from './paths';
import { startRequest } from './request.api';

interface Props {
  regionCode: string;
  hasDraft: boolean;
  linkedEmail: string | null;
  /** The account that is signed in, if any. */
  signedInEmail: string | null;
  pending: Challenge | null;
}

/** Proves that the individual account is the applicant's own; it becomes the first manager of the mailbox. */
export function LinkAccount({ regionCode, hasDraft, linkedEmail, signedInEmail, pending }: Props) {
  const { link } = useMessages().messages.request;
  const router = useRouter();
  const [another, setAnother] = useState(false);
  const form = formPath(regionCode, false);
  const start = async () => {
    if (!hasDraft) await startRequest(regionCode);
  };
  const toForm = () => router.push(form);

  if (linkedEmail && !another) {
    return (
      <Notice tone="success" title={fill(link.done, { email: linkedEmail })}>
        <p>{link.doneText}</p>
        <div className={layout.row}>
          <LinkButton href={form}>{link.toForm}</LinkButton>
          <Button look="quiet" onClick={() => setAnother(true)}>
            {link.other}
          </Button>
        </div>
      </Notice>
    );
  }
  return (
    <>
      {signedInEmail && <LinkMyAccount email={signedInEmail} before={start} onLinked={toForm} />}
      <SignIn purpose="LINK" pending={pending} before={start} onVerified={toForm} />
      <p className={layout.soft}>{link.notYours}</p>
    </>
  );
}
