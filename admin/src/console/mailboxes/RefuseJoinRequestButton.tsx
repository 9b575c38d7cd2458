import { Button, TextField } from '@mui/material';
import { useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import { ActDialog } from '../parts/ActDialog';
import { useAct } from '../parts/use-act';
import { useIdempotencyKey } from '../parts/use-idempotency-key';
import type { ConsoleDataProvider } from '../providers/data-provider';
import type { JoinRequest } from './mailboxes.api';
import { nameOf } from './name-of';

export function RefuseJoinRequestButton({ request }: { request: JoinRequest }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        color="error"
        onClick={() => setOpen(true)}
        aria-label={translate('resources.mailboxes.joinRequests.refuse', { name: nameOf(request) })}
      >
        {translate('resources.mailboxes.actions.refuseJoin')}
      </Button>
      {isOpen && <RefuseJoinRequestDialog request={request} onClose={() => setOpen(false)} />}
    </>
  );
}

function RefuseJoinRequestDialog({ request, onClose }: { request: JoinRequest; onClose: () => void }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const idempotencyKey = useIdempotencyKey();
  const [reason, setReason] = useState('');
  const { mutate, isPending, error } = useAct(
    () => dataProvider.answerJoinRequest({ id: request.id, reason, idempotencyKey }),
    { done: 'resources.mailboxes.notifications.joinRefused', onDone: onClose },
  );
  return (
    <ActDialog
      title={translate('resources.mailboxes.joinRequests.refuse', { name: nameOf(request) })}
      act={translate('resources.mailboxes.actions.refuseJoin')}
      danger
      isPending={isPending}
      error={error}
      onAct={() => mutate(undefined)}
      onClose={onClose}
    >
      <p>{translate('resources.mailboxes.joinRequests.refuseEffect', { email: request.account.email })}</p>
      <TextField
        autoFocus
        label={translate('resources.mailboxes.fields.reason')}
        helperText={translate('resources.mailboxes.joinRequests.reasonHelp')}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        slotProps={{ htmlInput: { maxLength: 300 } }}
      />
    </ActDialog>
  );
}
