'use client';

import { useState, type SyntheticEvent } from 'react';
import { Button } from '../design/Button';
import { CodeInput } from '../design/CodeInput';
import layout from '../design/Layout.module.css';
import { ActionError } from '../forms/ActionError';
import { useAction } from '../forms/use-action';
import { fieldSentence } from '../i18n/field-sentence';
import { useMessages } from '../i18n/MessagesProvider';
import { resendCode, verifyCode, type Challenge } from './account.api';
import { CodeSending } from './CodeSending';
import { ResendButton } from './ResendButton';

interface Props {
  challenge: Challenge;
  onChallenge: (challenge: Challenge) => void;
  onVerified: () => void | Promise<void>;
  onRestart: () => void;
}

/** The second half of each sign-in: the code that was mailed, where its mail stands, and another one if needed. */
export function CodeStep({ challenge, onChallenge, onVerified, onRestart }: Props) {
  const { messages } = useMessages();
  const texts = messages.account.code;
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState(false);
  const [resent, setResent] = useState(false);
  const { run, busy, error } = useAction();

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const typed = code.replace(/\s/g, '');
    setMissing(!typed);
    if (typed)
      void run(async () => {
        await verifyCode(typed);
        await onVerified();
      });
  }

  const resend = () =>
    run(async () => {
      onChallenge(await resendCode());
      setCode('');
      setResent(true);
    });

  return (
    <form className={layout.stack} noValidate onSubmit={submit}>
      <h2>{texts.title}</h2>
      <CodeSending challenge={challenge} onChallenge={onChallenge} />
      <ActionError error={error} />
      <CodeInput
        name="code"
        label={texts.label}
        required
        autoFocus
        value={code}
        error={missing ? fieldSentence(messages, 'REQUIRED') : undefined}
        onChange={(event) => setCode(event.target.value)}
      />
      <div className={layout.row}>
        <Button type="submit" busy={busy}>
          {texts.submit}
        </Button>
        <ResendButton resendAt={challenge.resendAt} busy={busy} onResend={() => void resend()} />
      </div>
      <p className={layout.soft} role="status">
        {resent && texts.resent}
      </p>
      <div>
        <Button look="quiet" onClick={onRestart}>
          {texts.restart}
        </Button>
      </div>
    </form>
  );
}
