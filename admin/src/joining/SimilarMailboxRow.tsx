'use client';

import Link from 'next/link';
import { useState } from 'react';
import { Address } from '../design/Address';
import { Button } from '../design/Button';
import layout from '../design/Layout.module.css';
import { fill } from '../i18n/fill';
import { useMessages } from '../i18n/MessagesProvider';
import { AskToJoinDialog } from './AskToJoinDialog';
import type { SimilarMailbox } from './joining.api';
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
  const { description, structureName, address, reason } = mailbox;
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
      <AskToJoinDialog
        open={asking}
        mailbox={mailbox}
        onClose={() => setAsking(false)}
        onAsked={() => {
          setAsking(false);
          setAsked(true);
        }}
      />
    </li>
  );
}
