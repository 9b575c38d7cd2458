'use client';

import { useEffect, useState } from 'react';
import { findSimilarMailboxes, type ComparedForm, type SimilarMailbox } from './joining.api';

export type Similar = { state: 'LOOKING' | 'FAILED' } | { state: 'FOUND'; mailboxes: SimilarMailbox[] };

/** What looks like the mailbox asked for, looked up again when what it is compared by changes; nothing for null. */
export function useSimilarMailboxes(asked: ComparedForm | null): Similar {
  const [similar, setSimilar] = useState<Similar>({ state: 'LOOKING' });
  const key = JSON.stringify(asked);
  useEffect(() => {
    const compared = JSON.parse(key) as ComparedForm | null;
    if (!compared) return setSimilar({ state: 'FOUND', mailboxes: [] });
    let current = true;
    findSimilarMailboxes(compared).then(
      (mailboxes) => current && setSimilar({ state: 'FOUND', mailboxes }),
      () => current && setSimilar({ state: 'FAILED' }),
    );
    return () => {
      current = false;
    };
  }, [key]);
  return similar;
}
