'use client';

import Link from 'next/link';
import { useState } from 'react';
import { Address } from '../design/Address';
import { Button } from '../design/Button';
import layout from '../design/Layout.module.css';
import { useKeptKey } from '../forms/use-kept-key';
import { WordDialog } from '../forms/WordDialog';
import { fill } from '../i18n/fill';
import { useMessages } from '../i18n/MessagesProvider';
import { requestToJoin, type SimilarMailbox } from './joining.api';
import styles from './SimilarMailboxRow.module.css';

interface Props {
  mailbox: SimilarMailbox;
  canAsk: boolean;
}

/** A mailbox that is there already: why it is shown, and the way into it. */
export function SimilarMailboxRow({ mailbox, canAsk }: Props) {
  const { joining: texts } = useMessages().messages;
  const [asking, setAsking] = useState(false);
  const [asked, setAsked] = useState(false);
  const keyed = useKeptKey();
  const { mailboxId, description, structureName, address, reason } = mailbox;
  return (
    <li className={styles.mailbox}>
      <div>
        <p className={styles.name}>{description}</p>
        {structureName && <p className={layout.soft}>{structureName}</p>}
        <p>
          <Address of={address} />
        </p>
        <p className={layout.soft}>{texts.reasons[reason]}</p>
      </div>
      {asked && (
        <p>
          {texts.asked} <Link href="/espace/demandes">{texts.follow}</Link>
        </p>
      )}
      {canAsk && !asked && (
        <div>
          <Button aria-label={fill(texts.askLabel, { description })} onClick={() => setAsking(true)}>
            {texts.ask}
          </Button>
        </div>
      )}
      <WordDialog
        open={asking}
        title={texts.dialogTitle}
        text={fill(texts.dialogText, { description })}
        name="message"
        label={texts.message}
        hint={texts.messageHint}
        confirm={texts.send}
        onConfirm={async (message) => {
          await keyed({ mailboxId, message }, requestToJoin);
          setAsked(true);
        }}
        onClose={() => setAsking(false)}
      />
    </li>
  );
}
