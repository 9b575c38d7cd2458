'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { Notice } from '../design/Notice';
import { ActionError } from '../forms/ActionError';
import { takeSecret } from '../forms/take-secret';
import { useAction } from '../forms/use-action';
import { useMessages } from '../i18n/MessagesProvider';
import { openTracking } from './tracking.api';

/** Exchanges the secret of the mailed link, once; without one and without a followed request, says what to do. */
export function OpenTracking({ followsOne }: { followsOne: boolean }) {
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
  if (error) return <ActionError error={error} />;
  if (!looked || followsOne) return null;
  return (
    <Notice title={tracking.nothingTitle}>
      <p>{tracking.nothingText}</p>
    </Notice>
  );
}
