'use client';

import type { ReactNode } from 'react';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import layout from '../design/Layout.module.css';
import { useMessages } from '../i18n/MessagesProvider';
import { ActionError } from './ActionError';
import { useAction } from './use-action';

interface Props {
  open: boolean;
  title: string;
  /** The word on the button that does it. */
  confirm: string;
  onConfirm: () => Promise<unknown>;
  onClose: () => void;
  /** What will happen. */
  children: ReactNode;
}

/** Asks once more before what cannot be undone; closes when it is done, stays with the reason when it was refused. */
export function ConfirmDialog({ open, title, confirm, onConfirm, onClose, children }: Props) {
  const { common } = useMessages().messages;
  const { run, busy, error } = useAction();
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      <p>{children}</p>
      <ActionError error={error} />
      <div className={layout.row}>
        <Button
          look="danger"
          busy={busy}
          onClick={() =>
            void run(async () => {
              await onConfirm();
              onClose();
            })
          }
        >
          {confirm}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {common.cancel}
        </Button>
      </div>
    </Dialog>
  );
}
