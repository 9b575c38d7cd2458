'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState, type ReactNode } from 'react';
import { ActionError } from '../forms/ActionError';
import { takeSecret } from '../forms/take-secret';
import { useAction } from '../forms/use-action';
import { useMessages } from '../i18n/MessagesProvider';
import { openTracking } from './tracking.api';

/**
 * Exchanges the secret of the mailed link, once. What stands inside is shown when there is none, or when it opened
 * nothing: the way to another link.
 */
export function OpenTracking({ children }: { children?: ReactNode }) {
  const { tracking } = useMessages().messages;
  const router = useRouter();
  const [looked, setLooked] = useState(false);
  const { run, busy, error } = useAction();

  useEffect(() => {
    const token = takeSecret();
    setLooked(true);
    if (!token) return;
    void run(async () => {
      await openTracking(token);
      router.refresh();
    });
  }, [run, router]);

  if (busy) return <p role="status">{tracking.opening}</p>;
  return (
    <>
      <ActionError error={error} />
      {looked && children}
    </>
  );
}
