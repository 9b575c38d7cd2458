'use client';

import { useState } from 'react';
import layout from '../design/Layout.module.css';
import { useMessages } from '../i18n/MessagesProvider';
import type { SpaceMailbox } from './load-mailbox';
import { MemberRow } from './MemberRow';
import { ROLES } from './roles';

interface Props {
  mailbox: SpaceMailbox;
  accountId: string;
}

export function Members({ mailbox, accountId }: Props) {
  const { members: texts } = useMessages().messages.space;
  const [done, setDone] = useState('');
  const byRole = ROLES.flatMap((role) => mailbox.members.filter((member) => member.role === role));
  return (
    <section className={layout.tight} aria-labelledby="members">
      <h2 id="members">{texts.title}</h2>
      <p className={layout.soft}>{texts.lead}</p>
      <p role="status">{done}</p>
      <ul className={layout.plain}>
        {byRole.map((member) => (
          <MemberRow
            key={member.id}
            member={member}
            isMe={member.account.id === accountId}
            assignableRoles={mailbox.assignableRoles}
            onDone={setDone}
          />
        ))}
      </ul>
    </section>
  );
}
