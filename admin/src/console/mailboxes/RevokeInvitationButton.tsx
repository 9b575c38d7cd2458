import { Button } from '@mui/material';
import { useDataProvider, useTranslate } from 'react-admin';
import { useState } from 'react';
import { ActDialog } from '../parts/ActDialog';
import { useAct } from '../parts/use-act';
import type { ConsoleDataProvider } from '../providers/data-provider';
import type { InvitationToAct } from './InvitationActs';

export function RevokeInvitationButton({ invitation }: { invitation: InvitationToAct }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const [isOpen, setOpen] = useState(false);
  const { mutate, isPending, error, reset } = useAct((id: string) => dataProvider.revokeInvitation(id), {
    done: 'resources.mailboxes.notifications.revoked',
    onDone: () => setOpen(false),
  });
  const open = () => {
    reset();
    setOpen(true);
  };
  const label = translate('resources.mailboxes.actions.revoke');
  return (
    <>
      <Button
        color="error"
        onClick={open}
        aria-label={translate('resources.mailboxes.invitations.revoke', { email: invitation.email })}
      >
        {label}
      </Button>
      {isOpen && (
        <ActDialog
          title={label}
          act={label}
          danger
          isPending={isPending}
          error={error}
          onAct={() => mutate(invitation.id)}
          onClose={() => setOpen(false)}
        >
          <p>{translate('resources.mailboxes.invitations.revokeEffect', { email: invitation.email })}</p>
        </ActDialog>
      )}
    </>
  );
}
