'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import layout from '../design/Layout.module.css';
import { useMessages } from '../i18n/MessagesProvider';

const LOOK_EVERY_MS = 15_000;

/** Keeps the track true while somebody looks at it. */
export function RefreshWhileWaiting() {
  const { tracking } = useMessages().messages;
  const router = useRouter();
  useEffect(() => {
    const look = () => document.hidden || router.refresh();
    const timer = setInterval(look, LOOK_EVERY_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [router]);
  return <p className={layout.soft}>{tracking.refreshed}</p>;
}
