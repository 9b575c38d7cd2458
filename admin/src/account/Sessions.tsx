'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '../design/Button';
import { Card } from '../design/Card';
import layout from '../design/Layout.module.css';
import { ActionError } from '../forms/ActionError';
import { useAction } from '../forms/use-action';
import { fill } from '../i18n/fill';
import { useMessages } from '../i18n/MessagesProvider';
import { endOtherSessions, endSession } from './account.api';
import type { MySession } from './load-sessions';
import { SessionRow } from './SessionRow';

/** Where the account is signed in; any session but this one can be ended from here. */
export function Sessions({ sessions }: { sessions: MySession[] }) {
  const { sessions: texts } = useMessages().messages.account;
  const router = useRouter();
  const [done, setDone] = useState('');
  const { run, busy, error } = useAction();
  const act = (work: () => Promise<string>) =>
    void run(async () => {
      setDone('');
      setDone(await work());
      router.refresh();
    });
  const endOne = (id: string) =>
    act(async () => {
      await endSession(id);
      return texts.endedOne;
    });
  const endOthers = () => act(async () => fill(texts.endedOthers, { count: await endOtherSessions() }));

  return (
    <Card title={texts.title}>
      <p className={layout.soft}>{texts.lead}</p>
      <ActionError error={error} />
      <p role="status">{done}</p>
      <ul className={layout.plain}>
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} busy={busy} onEnd={() => endOne(session.id)} />
        ))}
      </ul>
      {sessions.some(({ current }) => !current) && (
        <div>
          <Button look="danger" busy={busy} onClick={endOthers}>
            {texts.endOthers}
          </Button>
        </div>
      )}
    </Card>
  );
}
