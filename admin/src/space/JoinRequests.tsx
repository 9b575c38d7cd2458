'use client';

import { useState } from 'react';
import layout from '../design/Layout.module.css';
import { useMessages } from '../i18n/MessagesProvider';
import { JoinRequestRow } from './JoinRequestRow';
import type { SpaceMailbox } from './load-mailbox';

/** Those who ask to be added, for whoever keeps the members; shown while there is somebody to answer. */
export function JoinRequests({ mailbox }: { mailbox: SpaceMailbox }) {
  const { joinRequests: texts } = useMessages().messages.space;
  const [done, setDone] = useState('');
  const waiting = mailbox.joinRequests.filter(({ status }) => status === 'PENDING');
  if (waiting.length === 0 && done === '') return null;
  return (
    <section className={layout.tight} aria-labelledby="join-requests">
      <h2 id="join-requests">{texts.title}</h2>
      <p className={layout.soft}>{texts.lead}</p>
      <p role="status">{done}</p>
      <ul className={layout.plain}>
        {waiting.map((request) => (
          <JoinRequestRow
            key={request.id}
            request={request}
            assignableRoles={mailbox.assignableRoles}
            onDone={setDone}
          />
        ))}
      </ul>
    </section>
  );
}
