import { Button } from '@mui/material';
import { useDataProvider, useTranslate } from 'react-admin';
import { useState } from 'react';
import { ActDialog } from '../parts/ActDialog';
import { useAct } from '../parts/use-act';
import { useIdempotencyKey } from '../parts/use-idempotency-key';
import type { ConsoleDataProvider } from '../providers/data-provider';
import type { Member } from './mailboxes.api';
import { nameOf } from './name-of';

export function RemoveMemberButton({ member }: { member: Member }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        color="error"
        onClick={() => setOpen(true)}
        aria-label={translate('resources.mailboxes.remove.title', { name: nameOf(member) })}
      >
        {translate('resources.mailboxes.actions.remove')}
      </Button>
      {isOpen && <RemoveMemberDialog member={member} onClose={() => setOpen(false)} />}
    </>
  );
}

function RemoveMemberDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const idempotencyKey = useIdempotencyKey();
  const { mutate, isPending, error } = useAct(
    () => dataProvider.removeMember({ memberId: member.id, idempotencyKey }),
    { done: 'resources.mailboxes.notifications.removed', onDone: onClose },
  );
  return (
    <ActDialog
      title={translate('resources.mailboxes.remove.title', { name: nameOf(member) })}
      act={translate('resources.mailboxes.actions.remove')}
      danger
      isPending={isPending}
      error={error}
      onAct={() => mutate(undefined)}
      onClose={onClose}
    >
      <p>{translate('resources.mailboxes.remove.effect', { email: member.account.email })}</p>
    </ActDialog>
  );
}
