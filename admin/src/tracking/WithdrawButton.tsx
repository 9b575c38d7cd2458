'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '../design/Button';
import { ConfirmDialog } from '../forms/ConfirmDialog';
import { fill } from '../i18n/fill';
import { useMessages } from '../i18n/MessagesProvider';
import { withdrawRequest } from './tracking.api';

interface Props {
  reference: string;
  version: number;
}

export function WithdrawButton({ reference, version }: Props) {
  const { tracking } = useMessages().messages;
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  return (
    <div>
      <Button look="danger" onClick={() => setAsking(true)}>
        {tracking.withdraw}
      </Button>
      <ConfirmDialog
        open={asking}
        title={tracking.withdrawTitle}
        confirm={tracking.withdrawConfirm}
        onClose={() => setAsking(false)}
        onConfirm={async () => {
          await withdrawRequest(version, idempotencyKey);
          router.refresh();
        }}
      >
        {fill(tracking.withdrawText, { reference })}
      </ConfirmDialog>
    </div>
  );
}
