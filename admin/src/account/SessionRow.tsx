'use client';

import { Button } from '../design/Button';
import { fill } from '../i18n/fill';
import { formatDateTime } from '../i18n/format-date';
import { useMessages } from '../i18n/MessagesProvider';
import type { MySession } from './load-sessions';
import styles from './SessionRow.module.css';

interface Props {
  session: MySession;
  busy: boolean;
  onEnd: () => void;
}

export function SessionRow({ session, busy, onEnd }: Props) {
  const { language, messages } = useMessages();
  const { sessions: texts } = messages.account;
  const device = session.device ?? texts.deviceUnknown;
  const started = formatDateTime(language, session.startedAt);
  return (
    <li className={styles.session}>
      <div>
        <p className={styles.device}>
          {device} {session.current && <span className={styles.current}>{texts.current}</span>}
        </p>
        <p className={styles.dates}>
          {fill(texts.startedAt, { date: started })}
          <br />
          {fill(texts.lastSeenAt, { date: formatDateTime(language, session.lastSeenAt) })}
        </p>
      </div>
      {!session.current && (
        <Button
          look="danger"
          busy={busy}
          aria-label={fill(texts.endLabel, { device, date: started })}
          onClick={onEnd}
        >
          {texts.end}
        </Button>
      )}
    </li>
  );
}
