import { Button } from '@mui/material';
import { useDataProvider, useRecordContext, useTranslate } from 'react-admin';
import { useState } from 'react';
import { ActDialog } from '../parts/ActDialog';
import { ReasonField } from '../parts/ReasonField';
import { useAct } from '../parts/use-act';
import { useIdempotencyKey } from '../parts/use-idempotency-key';
import { useReason } from '../parts/use-reason';
import type { ConsoleDataProvider } from '../providers/data-provider';
import type { MailboxRequest } from './mailbox-requests.api';

/** A refused, withdrawn or expired request goes back into review, in a new round. */
export function ReopenButton() {
  const request = useRecordContext<MailboxRequest>();
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  if (!request?.allowedActions.includes('REOPEN')) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {translate('resources.mailboxRequests.actions.reopen')}
      </Button>
      {isOpen && <ReopenDialog request={request} onClose={() => setOpen(false)} />}
    </>
  );
}

function ReopenDialog({ request, onClose }: { request: MailboxRequest; onClose: () => void }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const idempotencyKey = useIdempotencyKey();
  const { reason, field, judge } = useReason();
  // As it was opened: the page behind may read it again meanwhile, and the service then says so.
  const [{ id, version, reference, round }] = useState(request);
  const { mutate, isPending, error } = useAct(
    () => dataProvider.reopenMailboxRequest({ id, version, reason, idempotencyKey }),
    { done: 'resources.mailboxRequests.notifications.reopened', onDone: onClose },
  );
  return (
    <ActDialog
      title={translate('resources.mailboxRequests.reopen.title', { reference })}
      act={translate('resources.mailboxRequests.actions.reopen')}
      isPending={isPending}
      error={error}
      onAct={() => judge() && mutate(undefined)}
      onClose={onClose}
    >
      <p>{translate('resources.mailboxRequests.reopen.effects', { round: round + 1 })}</p>
      <ReasonField
        label={translate('resources.mailboxRequests.fields.reopeningReason')}
        help={translate('resources.mailboxRequests.reopen.help')}
        {...field}
      />
    </ActDialog>
  );
}
