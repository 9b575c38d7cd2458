'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import layout from '../design/Layout.module.css';
import { ActionError } from '../forms/ActionError';
import { useAction } from '../forms/use-action';
import { fill } from '../i18n/fill';
import { useMessages } from '../i18n/MessagesProvider';
import { discardMyDraft } from './my-requests.api';

interface Props {
  id: string;
  description: string;
}

export function DiscardDraftButton({ id, description }: Props) {
  const { common, myRequests } = useMessages().messages;
  const { draft } = myRequests;
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const { run, busy, error } = useAction();
  const close = () => setAsking(false);
  return (
    <>
      <Button
        look="quiet"
        aria-label={fill(draft.discardLabel, { description })}
        onClick={() => setAsking(true)}
      >
        {draft.discard}
      </Button>
      <Dialog open={asking} title={draft.discardTitle} onClose={close}>
        <p>{fill(draft.discardText, { description })}</p>
        <ActionError error={error} />
        <div className={layout.row}>
          <Button
            look="danger"
            busy={busy}
            onClick={() =>
              void run(async () => {
                await discardMyDraft(id);
                close();
                router.refresh();
              })
            }
          >
            {draft.discardConfirm}
          </Button>
          <Button look="quiet" onClick={close}>
            {common.cancel}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
