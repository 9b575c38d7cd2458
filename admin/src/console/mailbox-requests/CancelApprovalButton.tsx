import { Button } from '@mui/material';
import { useDataProvider, useRecordContext, useTranslate } from 'react-admin';
import { useState } from 'react';
import { ActDialog } from '../parts/ActDialog';
import { useAct } from '../parts/use-act';
import { useIdempotencyKey } from '../parts/use-idempotency-key';
import { useNow } from '../parts/use-now';
import type { ConsoleDataProvider } from '../providers/data-provider';
import type { MailboxRequest } from './mailbox-requests.api';
import { timeLeft } from './time-left';

const ONE_SECOND_MS = 1_000;

/** Takes an approval back while nothing has left the house; shows how long that lasts. */
export function CancelApprovalButton() {
  const request = useRecordContext<MailboxRequest>();
  const translate = useTranslate();
  const now = useNow(ONE_SECOND_MS);
  const [isOpen, setOpen] = useState(false);
  const left = request?.cancellableUntil ? timeLeft(request.cancellableUntil, now) : null;
  if (!request?.allowedActions.includes('CANCEL_APPROVAL') || !left) return null;
  return (
    <>
      <span role="timer">{translate('resources.mailboxRequests.cancelApproval.left', { left })}</span>
      <Button variant="outlined" color="error" onClick={() => setOpen(true)}>
        {translate('resources.mailboxRequests.actions.cancelApproval')}
      </Button>
      {isOpen && <CancelApprovalDialog request={request} onClose={() => setOpen(false)} />}
    </>
  );
}

function CancelApprovalDialog({ request, onClose }: { request: MailboxRequest; onClose: () => void }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const idempotencyKey = useIdempotencyKey();
  // As it was opened: the page behind may read it again meanwhile, and the service then says so.
  const [{ id, version }] = useState(request);
  const { mutate, isPending, error } = useAct(
    () => dataProvider.cancelApproval({ id, version, idempotencyKey }),
    { done: 'resources.mailboxRequests.notifications.approvalCancelled', onDone: onClose },
  );
  return (
    <ActDialog
      title={translate('resources.mailboxRequests.cancelApproval.title', { reference: request.reference })}
      act={translate('resources.mailboxRequests.actions.cancelApproval')}
      danger
      isPending={isPending}
      error={error}
      onAct={() => mutate(undefined)}
      onClose={onClose}
    >
      <p>
        {translate('resources.mailboxRequests.cancelApproval.effects', {
          address: request.mailbox?.displayAddress,
        })}
      </p>
    </ActDialog>
  );
}
