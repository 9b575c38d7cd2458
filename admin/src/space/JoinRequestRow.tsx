'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '../design/Button';
import { Select } from '../design/Select';
import { ActionError } from '../forms/ActionError';
import { useAction } from '../forms/use-action';
import { useKeptKey } from '../forms/use-kept-key';
import { WordDialog } from '../forms/WordDialog';
import type { MemberRole } from '../graph/operations.generated';
import { fill } from '../i18n/fill';
import { formatDateTime } from '../i18n/format-date';
import { useMessages } from '../i18n/MessagesProvider';
import type { SpaceJoinRequest } from './load-mailbox';
import styles from './MemberRow.module.css';
import { ROLES } from './roles';
import { answerJoinRequest } from './space.api';

interface Props {
  request: SpaceJoinRequest;
  /** Only the roles this person may give. */
  assignableRoles: MemberRole[];
  onDone: (sentence: string) => void;
}

/** Somebody who asks to be added: who it is, what he says, and both answers. */
export function JoinRequestRow({ request, assignableRoles, onDone }: Props) {
  const { language, messages } = useMessages();
  const { joinRequests: texts, roles } = messages.space;
  const router = useRouter();
  const [role, setRole] = useState<MemberRole>('MEMBER');
  const [refusing, setRefusing] = useState(false);
  const { run, busy, error } = useAction();
  const keyed = useKeptKey();
  const { id, account, message, askedAt, answerBefore } = request;
  const name = `${account.givenName} ${account.familyName}`;

  const answer = async (given: { role: MemberRole } | { reason: string }, sentence: string) => {
    onDone('');
    await keyed({ id, ...given }, answerJoinRequest);
    onDone(fill(sentence, { name }));
    router.refresh();
  };

  return (
    <li className={styles.member}>
      <div className={styles.person}>
        <p className={styles.name}>{name}</p>
        <p className={styles.soft}>{account.email}</p>
        <p className={styles.soft}>
          {fill(texts.askedAt, {
            date: formatDateTime(language, askedAt),
            until: formatDateTime(language, answerBefore),
          })}
        </p>
        {message && <p>{fill(texts.says, { message })}</p>}
      </div>
      <div className={styles.acts}>
        <Select
          name={`join-${id}`}
          label={fill(texts.role, { name })}
          options={ROLES.filter((known) => assignableRoles.includes(known)).map((known) => ({
            value: known,
            label: roles[known],
          }))}
          value={role}
          onChange={({ target }) => setRole(ROLES.find((known) => known === target.value) ?? role)}
        />
        <Button
          busy={busy}
          aria-label={fill(texts.acceptLabel, { name })}
          onClick={() => void run(() => answer({ role }, texts.accepted))}
        >
          {texts.accept}
        </Button>
        <Button
          look="danger"
          aria-label={fill(texts.refuseLabel, { name })}
          onClick={() => setRefusing(true)}
        >
          {texts.refuse}
        </Button>
      </div>
      <ActionError error={error} />
      <WordDialog
        open={refusing}
        title={fill(texts.refuseTitle, { name })}
        text={texts.refuseText}
        name="reason"
        label={texts.reason}
        hint={texts.reasonHint}
        confirm={texts.refuseConfirm}
        look="danger"
        onConfirm={(reason) => answer({ reason }, texts.refused)}
        onClose={() => setRefusing(false)}
      />
    </li>
  );
}
