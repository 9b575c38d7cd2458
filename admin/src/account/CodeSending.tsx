'use client';

import { useEffect, useRef } from 'react';
import { Notice } from '../design/Notice';
import { fill } from '../i18n/fill';
import { formatTime } from '../i18n/format-date';
import { useMessages } from '../i18n/MessagesProvider';
import { findChallenge, type Challenge } from './account.api';

/** Often enough to be of use, seldom enough for a slow relay and many waiting people. */
const LOOK_EVERY_MS = 3_000;

interface Props {
  challenge: Challenge;
  onChallenge: (challenge: Challenge) => void;
}

/** When the code left, and whether the mail relay took it; looks again while it waits and the page is visible. */
export function CodeSending({ challenge, onChallenge }: Props) {
  const { language, messages } = useMessages();
  const { code } = messages.account;
  const latest = useRef(onChallenge);
  latest.current = onChallenge;

  useEffect(() => {
    if (challenge.sending !== 'QUEUED') return;
    let looking = false;
    async function look() {
      if (looking || document.hidden) return;
      looking = true;
      const seen = await findChallenge().catch(() => null);
      looking = false;
      if (seen) latest.current(seen);
    }
    const timer = setInterval(() => void look(), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [challenge.sending, challenge.id]);

  const values = { email: challenge.maskedEmail, time: formatTime(language, challenge.sentAt) };
  const sentence = { QUEUED: code.queued, ACCEPTED: code.accepted, REFUSED: code.refused }[challenge.sending];
  return (
    <Notice tone={challenge.sending === 'REFUSED' ? 'danger' : 'info'} announce="status">
      <p>{fill(sentence, values)}</p>
      <p>{fill(code.validUntil, { time: formatTime(language, challenge.expiresAt) })}</p>
    </Notice>
  );
}
