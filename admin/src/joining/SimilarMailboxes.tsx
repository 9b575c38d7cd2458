'use client';

import Link from 'next/link';
import layout from '../design/Layout.module.css';
import { Notice } from '../design/Notice';
import { useMessages } from '../i18n/MessagesProvider';
import { linkPath } from '../request/paths';
import type { ComparedForm } from './joining.api';
import { SimilarMailboxRow } from './SimilarMailboxRow';
import { useSimilarMailboxes } from './use-similar-mailboxes';

interface Props {
  /** What was typed of the mailbox; null as long as it says too little. */
  asked: ComparedForm | null;
  regionCode: string;
  /** Only a proven account can ask to join. */
  hasAccount: boolean;
}

/** Two mailboxes for the same people would each hold half of their messages: joining the one there is comes first. */
export function SimilarMailboxes({ asked, regionCode, hasAccount }: Props) {
  const { joining: texts } = useMessages().messages;
  const similar = useSimilarMailboxes(asked);
  return (
    <div role="status">
      {similar.state === 'FAILED' && (
        <Notice tone="warning">
          <p>{texts.failed}</p>
        </Notice>
      )}
      {similar.state === 'FOUND' && similar.mailboxes.length > 0 && (
        <Notice tone="warning" title={texts.title}>
          <p>{texts.lead}</p>
          <ul className={layout.plain}>
            {similar.mailboxes.map((mailbox) => (
              <SimilarMailboxRow key={mailbox.mailboxId} mailbox={mailbox} canAsk={hasAccount} />
            ))}
          </ul>
          {!hasAccount && (
            <p>
              {texts.accountNeeded} <Link href={linkPath(regionCode)}>{texts.linkAccount}</Link>
            </p>
          )}
          <p>{texts.otherwise}</p>
        </Notice>
      )}
    </div>
  );
}
