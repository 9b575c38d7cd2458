import { Button } from '@mui/material';
import { useDataProvider, useTranslate } from 'react-admin';
import { useState } from 'react';
import { ActDialog } from '../parts/ActDialog';
import { useAct } from '../parts/use-act';
import type { ConsoleDataProvider } from '../providers/data-provider';
import type { InvitationToAct } from './InvitationActs';

export function ResendInvitationButton({ invitation: { id, email } }: { invitation: InvitationToAct }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  const { mutate, isPending, error, reset } = useAct(() => dataProvider.resendInvitation(id), {
    done: 'resources.mailboxes.notifications.resent',
    onDone: close,
  });
  const open = () => {
    reset();
    setOpen(true);
  };
  const title = translate('resources.mailboxes.invitations.resend', { email });
  return (
    <>
      <Button onClick={open} aria-label={title}>
        {translate('resources.mailboxes.actions.resend')}
      </Button>
      {isOpen && (
        <ActDialog
          title={title}
          act={translate('resources.mailboxes.actions.resend')}
          isPending={isPending}
          error={error}
          onAct={() => mutate(undefined)}
          onClose={close}
        >
          <p>{translate('resources.mailboxes.invitations.resendEffect')}</p>
        </ActDialog>
      )}
    </>
  );
}
