'use client';

import { Button } from '../design/Button';
import { fill } from '../i18n/fill';
import { formatDate } from '../i18n/format-date';
import { useMessages } from '../i18n/MessagesProvider';
import type { SpaceInvitation } from './load-mailbox';
import styles from './MemberRow.module.css';

interface Props {
  invitation: SpaceInvitation;
  busy: boolean;
  onResend: () => void;
  onRevoke: () => void;
}

/** An invitation with its state; one that was not answered can be sent again, one that waits can be withdrawn. */
export function InvitationRow({ invitation, busy, onResend, onRevoke }: Props) {
  const { language, messages } = useMessages();
  const { invitations: texts, roles } = messages.space;
  const { email, role, status, sentAt, expiresAt } = invitation;
  const isWaiting = status === 'PENDING';
  const sent = fill(texts.sentAt, { date: formatDate(language, sentAt) });
  const until = isWaiting && fill(texts.expiresAt, { date: formatDate(language, expiresAt) });
  return (
    <li className={styles.member}>
      <div className={styles.person}>
        <p className={styles.name}>{email}</p>
        <p className={styles.soft}>
          {roles[role]} · {[sent, until].filter(Boolean).join(', ')}
        </p>
      </div>
      <p>{texts.statuses[status]}</p>
      <div className={styles.acts}>
        {(isWaiting || status === 'EXPIRED') && (
          <Button
            look="secondary"
            busy={busy}
            aria-label={fill(texts.resendLabel, { email })}
            onClick={onResend}
          >
            {texts.resend}
          </Button>
        )}
        {isWaiting && (
          <Button
            look="danger"
            busy={busy}
            aria-label={fill(texts.revokeLabel, { email })}
            onClick={onRevoke}
          >
            {texts.revoke}
          </Button>
        )}
      </div>
    </li>
  );
}
