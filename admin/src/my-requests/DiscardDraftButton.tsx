'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '../design/Button';
import { ConfirmDialog } from '../forms/ConfirmDialog';
import { fill } from '../i18n/fill';
import { useMessages } from '../i18n/MessagesProvider';
import { discardMyDraft } from './my-requests.api';

interface Props {
  id: string;
  description: string;
}

export function DiscardDraftButton({ id, description }: Props) {
  const { draft } = useMessages().messages.myRequests;
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        look="quiet"
        aria-label={fill(draft.discardLabel, { description })}
        onClick={() => setAsking(true)}
      >
        {draft.discard}
      </Button>
      <ConfirmDialog
        open={asking}
        title={draft.discardTitle}
        confirm={draft.discardConfirm}
        onClose={() => setAsking(false)}
        onConfirm={async () => {
          await discardMyDraft(id);
          router.refresh();
        }}
      >
        {fill(draft.discardText, { description })}
      </ConfirmDialog>
    </>
  );
}
