import { Button, TextField } from '@mui/material';
import { useDataProvider, useTranslate } from 'react-admin';
import { useState } from 'react';
import { ActDialog } from '../parts/ActDialog';
import { useAct } from '../parts/use-act';
import { useIdempotencyKey } from '../parts/use-idempotency-key';
import type { ConsoleDataProvider } from '../providers/data-provider';
import type { Mailbox } from './mailboxes.api';
import { RoleSelect, type MemberRole } from './RoleSelect';

export function InviteMemberButton({ mailbox }: { mailbox: Mailbox }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {translate('resources.mailboxes.actions.invite')}
      </Button>
      {isOpen && <InviteMemberDialog mailbox={mailbox} onClose={() => setOpen(false)} />}
    </>
  );
}

/** An address with an active individual account is added at once; any other receives an invitation. */
function InviteMemberDialog({ mailbox, onClose }: { mailbox: Mailbox; onClose: () => void }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const idempotencyKey = useIdempotencyKey();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<MemberRole>('MEMBER');
  const { mutate, isPending, error } = useAct(
    () => dataProvider.inviteMember({ mailboxId: mailbox.id, email: email.trim(), role, idempotencyKey }),
    { done: 'resources.mailboxes.notifications.invited', onDone: onClose },
  );
  return (
    <ActDialog
      title={translate('resources.mailboxes.invite.title')}
      act={translate('resources.mailboxes.actions.invite')}
      isPending={isPending}
      error={error}
      onAct={() => mutate(undefined)}
      onClose={onClose}
    >
      <p>{translate('resources.mailboxes.invite.effect', { address: mailbox.displayAddress })}</p>
      <TextField
        autoFocus
        required
        type="email"
        label={translate('resources.mailboxes.invite.email')}
        value={email}
        onChange={({ target }) => setEmail(target.value)}
      />
      <RoleSelect roles={mailbox.assignableRoles} value={role} onChange={setRole} />
    </ActDialog>
  );
}
