'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '../design/Button';
import { ActionError } from '../forms/ActionError';
import { ConfirmDialog } from '../forms/ConfirmDialog';
import { useAction } from '../forms/use-action';
import { useKeptKey } from '../forms/use-kept-key';
import type { MemberRole } from '../graph/operations.generated';
import { fill } from '../i18n/fill';
import { formatDate } from '../i18n/format-date';
import { useMessages } from '../i18n/MessagesProvider';
import type { SpaceMember } from './load-mailbox';
import styles from './MemberRow.module.css';
import { RoleChoice } from './RoleChoice';
import { changeMember, removeMember } from './space.api';

interface Props {
  member: SpaceMember;
  isMe: boolean;
  /** Only the roles this person may give; none: the list is read only. */
  assignableRoles: MemberRole[];
  onDone: (sentence: string) => void;
}

export function MemberRow({ member, isMe, assignableRoles, onDone }: Props) {
  const { language, messages } = useMessages();
  const { members: texts, roles } = messages.space;
  const router = useRouter();
  const [removing, setRemoving] = useState(false);
  const { run, busy, error } = useAction();
  const keyedChange = useKeptKey();
  const keyedRemoval = useKeptKey();
  const name = `${member.account.givenName} ${member.account.familyName}`;
  const access = member.lastAccessAt
    ? fill(texts.lastAccess, { date: formatDate(language, member.lastAccessAt) })
    : texts.neverOpened;

  const change = (role: MemberRole) =>
    run(async () => {
      onDone('');
      await keyedChange({ memberId: member.id, role }, changeMember);
      onDone(fill(texts.changed, { name }));
      router.refresh();
    });

  /** The last manager is refused by the service, which says what to do first. */
  const remove = async () => {
    onDone('');
    await keyedRemoval({ memberId: member.id }, removeMember);
    onDone(fill(texts.removed, { name }));
    router.refresh();
  };

  return (
    <li className={styles.member}>
      <div className={styles.person}>
        <p className={styles.name}>
          {name} {isMe && <span className={styles.soft}>({texts.you})</span>}
        </p>
        <p className={styles.soft}>{member.account.email}</p>
        <p className={styles.soft}>
          {fill(texts.since, { date: formatDate(language, member.addedAt) })} · {access}
        </p>
      </div>
      {assignableRoles.length === 0 ? (
        <p>{roles[member.role]}</p>
      ) : (
        <div className={styles.acts}>
          <RoleChoice
            key={member.role}
            memberId={member.id}
            role={member.role}
            onChange={(role) => void change(role)}
            {...{ name, assignableRoles, busy }}
          />
          <Button
            look="danger"
            aria-label={fill(texts.removeLabel, { name })}
            onClick={() => setRemoving(true)}
          >
            {texts.remove}
          </Button>
        </div>
      )}
      <ActionError error={error} />
      <ConfirmDialog
        open={removing}
        title={fill(texts.removeTitle, { name })}
        confirm={texts.removeConfirm}
        onClose={() => setRemoving(false)}
        onConfirm={remove}
      >
        {texts.removeText}
      </ConfirmDialog>
    </li>
  );
}
