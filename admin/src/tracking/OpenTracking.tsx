'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useTransition, type ReactNode } from 'react';
import { ActionError } from '../forms/ActionError';
import { useAction } from '../forms/use-action';
import { useSecret } from '../forms/use-secret';
import { useMessages } from '../i18n/MessagesProvider';
import { openTracking } from './tracking.api';

/**
 * Exchanges the secret of a mailed link. What stands inside is shown when there is none, or when it opened
 * nothing: the way to another link.
 */
export function OpenTracking({ children }: { children?: ReactNode }) {
  const { tracking } = useMessages().messages;
  const router = useRouter();
  const token = useSecret();
  const { run, busy, error } = useAction();
  const [refreshing, startRefresh] = useTransition();
  useEffect(() => {
    if (!token) return;
    void run(async () => {
      await openTracking(token);
      startRefresh(() => router.refresh());
    });
  }, [token, run, router]);

  if (busy || refreshing) return <p role="status">{tracking.opening}</p>;
  return (
    <>
      <ActionError error={error} />
      {token !== undefined && children}
    </>
  );
}
