'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '../design/Button';
import layout from '../design/Layout.module.css';
import { ActionError } from '../forms/ActionError';
import { useAction } from '../forms/use-action';
import { fill } from '../i18n/fill';
import { formatDate } from '../i18n/format-date';
import { useMessages } from '../i18n/MessagesProvider';
import type { SpaceInvitation } from './load-mailbox';
import styles from './MemberRow.module.css';
import { revokeInvitation } from './space.api';

export function Invitations({ invitations }: { invitations: SpaceInvitation[] }) {
  const { language, messages } = useMessages();
  const { invitations: texts, roles } = messages.space;
  const router = useRouter();
  const [done, setDone] = useState('');
  const { run, busy, error } = useAction();
  const revoke = ({ id, email }: SpaceInvitation) =>
    run(async () => {
      await revokeInvitation(id);
      setDone(fill(texts.revoked, { email }));
      router.refresh();
    });
  return (
    <section className={layout.tight} aria-labelledby="invitations">
      <h2 id="invitations">{texts.title}</h2>
      <ActionError error={error} />
      <p role="status">{done}</p>
      {invitations.length === 0 && <p className={layout.soft}>{texts.none}</p>}
      <ul className={layout.plain}>
        {invitations.map((invitation) => (
          <li key={invitation.id} className={styles.member}>
            <div className={styles.person}>
              <p className={styles.name}>{invitation.email}</p>
              <p className={styles.soft}>
                {roles[invitation.role]} ·{' '}
                {fill(texts.sentAt, { date: formatDate(language, invitation.sentAt) })}
                {invitation.status === 'PENDING' &&
                  `, ${fill(texts.expiresAt, { date: formatDate(language, invitation.expiresAt) })}`}
              </p>
            </div>
            <p>{texts.statuses[invitation.status]}</p>
            {invitation.status === 'PENDING' && (
              <Button
                look="danger"
                busy={busy}
                aria-label={fill(texts.revokeLabel, { email: invitation.email })}
                onClick={() => void revoke(invitation)}
              >
                {texts.revoke}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
