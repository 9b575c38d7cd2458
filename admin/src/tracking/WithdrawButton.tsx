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
import { withdrawRequest } from './tracking.api';

interface Props {
  reference: string;
  version: number;
}

export function WithdrawButton({ reference, version }: Props) {
  const { tracking, common } = useMessages().messages;
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const { run, busy, error } = useAction();
  const close = () => setAsking(false);
  return (
    <div>
      <Button look="danger" onClick={() => setAsking(true)}>
        {tracking.withdraw}
      </Button>
      <Dialog open={asking} title={tracking.withdrawTitle} onClose={close}>
        <p>{fill(tracking.withdrawText, { reference })}</p>
        <ActionError error={error} />
        <div className={layout.row}>
          <Button
            look="danger"
            busy={busy}
            onClick={() =>
              void run(async () => {
                await withdrawRequest(version, idempotencyKey);
                close();
                router.refresh();
              })
            }
          >
            {tracking.withdrawConfirm}
          </Button>
          <Button look="quiet" onClick={close}>
            {common.cancel}
          </Button>
        </div>
      </Dialog>
    </div>
  );
}
