'use client';

import type { ReactNode } from 'react';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import layout from '../design/Layout.module.css';
import { useMessages } from '../i18n/MessagesProvider';
import { ActionError } from './ActionError';
import { useAction } from './use-action';

interface Asked {
  /** The word on the button that does it. */
  confirm: string;
  onConfirm: () => Promise<unknown>;
  onClose: () => void;
  /** What will happen. */
  children: ReactNode;
}

interface Props extends Asked {
  open: boolean;
  title: string;
}

/** Asks once more before what cannot be undone; closes when it is done, stays with the reason when it was refused. */
export function ConfirmDialog({ open, title, ...asked }: Props) {
  return (
    <Dialog titleFirst open={open} title={title} onClose={asked.onClose}>
      <Question {...asked} />
    </Dialog>
  );
}

/** Gone with the dialog: what was refused the last time is not told again the next. */
function Question({ confirm, onConfirm, onClose, children }: Asked) {
  const { common } = useMessages().messages;
  const { run, busy, error } = useAction();
  return (
    <>
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
    </>
  );
}
