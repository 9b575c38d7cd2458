'use client';

import { useEffect, useState } from 'react';
import { Button } from '../design/Button';
import { fill } from '../i18n/fill';
import { useMessages } from '../i18n/MessagesProvider';

interface Props {
  resendAt: string;
  busy: boolean;
  onResend: () => void;
}

const secondsUntil = (moment: string) => Math.max(0, Math.ceil((Date.parse(moment) - Date.now()) / 1000));

/** Says how long to wait for another code instead of refusing it afterwards. */
export function ResendButton({ resendAt, busy, onResend }: Props) {
  const { code } = useMessages().messages.account;
  const [seconds, setSeconds] = useState<number | null>(null);

  useEffect(() => {
    const count = () => setSeconds(secondsUntil(resendAt));
    count();
    const timer = setInterval(count, 1000);
    return () => clearInterval(timer);
  }, [resendAt]);

  if (seconds === null) return null;
  if (seconds > 0) return <span>{fill(code.resendIn, { seconds })}</span>;
  return (
    <Button look="secondary" busy={busy} onClick={onResend}>
      {code.resend}
    </Button>
  );
}
