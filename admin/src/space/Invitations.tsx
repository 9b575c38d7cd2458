'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import layout from '../design/Layout.module.css';
import { ActionError } from '../forms/ActionError';
import { useAction } from '../forms/use-action';
import { fill } from '../i18n/fill';
import { formatDate } from '../i18n/format-date';
import { useMessages } from '../i18n/MessagesProvider';
import { InvitationRow } from './InvitationRow';
import type { SpaceInvitation } from './load-mailbox';
import { resendInvitation, revokeInvitation } from './space.api';

export function Invitations({ invitations }: { invitations: SpaceInvitation[] }) {
  const { language, messages } = useMessages();
  const { invitations: texts } = messages.space;
  const router = useRouter();
  const [done, setDone] = useState('');
  const { run, busy, error } = useAction();
  const act = (work: () => Promise<string>) =>
    void run(async () => {
      setDone('');
      setDone(await work());
      router.refresh();
    });
  const resend = ({ id, email }: SpaceInvitation) =>
    act(async () => fill(texts.resent, { email, date: formatDate(language, await resendInvitation(id)) }));
  const revoke = ({ id, email }: SpaceInvitation) =>
    act(async () => {
      await revokeInvitation(id);
      return fill(texts.revoked, { email });
    });
  return (
    <section className={layout.tight} aria-labelledby="invitations">
      <h2 id="invitations">{texts.title}</h2>
      <ActionError error={error} />
      <p role="status">{done}</p>
      {invitations.length === 0 && <p className={layout.soft}>{texts.none}</p>}
      <ul className={layout.plain}>
        {invitations.map((invitation) => (
          <InvitationRow
            key={invitation.id}
            invitation={invitation}
            busy={busy}
            onResend={() => resend(invitation)}
            onRevoke={() => revoke(invitation)}
          />
        ))}
      </ul>
    </section>
  );
}
