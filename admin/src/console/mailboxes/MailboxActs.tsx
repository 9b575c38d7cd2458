import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useState } from 'react';
import { MoreActs } from '../parts/MoreActs';
import { CloseMailboxDialog } from './CloseMailboxDialog';
import type { Mailbox } from './mailboxes.api';
import { ReactivateMailboxDialog } from './ReactivateMailboxDialog';
import { SuspendMailboxDialog } from './SuspendMailboxDialog';
import { UpdateMailboxDialog } from './UpdateMailboxDialog';

type Action = Mailbox['allowedActions'][number];

const DIALOGS = {
  UPDATE: UpdateMailboxDialog,
  SUSPEND: SuspendMailboxDialog,
  REACTIVATE: ReactivateMailboxDialog,
  CLOSE: CloseMailboxDialog,
};

/** What changes the mailbox every day is at hand; what takes it away from its people is a step further. */
const AT_HAND: readonly Action[] = ['UPDATE', 'REACTIVATE'];
const FURTHER: readonly Action[] = ['SUSPEND', 'CLOSE'];

export function MailboxActs({ mailbox }: { mailbox: Mailbox }) {
  const translate = useTranslate();
  const [chosen, setChosen] = useState<Action>();
  const allowed = (actions: readonly Action[]) =>
    actions.filter((action) => mailbox.allowedActions.includes(action));
  const label = (action: Action) => translate(`resources.mailboxes.actions.${action.toLowerCase()}`);
  const Dialog = chosen && DIALOGS[chosen];
  return (
    <>
      {allowed(AT_HAND).map((action) => (
        <Button key={action} variant="outlined" onClick={() => setChosen(action)}>
          {label(action)}
        </Button>
      ))}
      <MoreActs
        acts={allowed(FURTHER).map((action) => ({
          label: label(action),
          danger: true,
          onChoose: () => setChosen(action),
        }))}
      />
      {Dialog && <Dialog mailbox={mailbox} onClose={() => setChosen(undefined)} />}
    </>
  );
}
