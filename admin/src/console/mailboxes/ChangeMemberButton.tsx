import { Button } from '@mui/material';
import { useDataProvider, useTranslate } from 'react-admin';
import { useState } from 'react';
import { ActDialog } from '../parts/ActDialog';
import { useAct } from '../parts/use-act';
import { useIdempotencyKey } from '../parts/use-idempotency-key';
import type { ConsoleDataProvider } from '../providers/data-provider';
import type { Member } from './mailboxes.api';
import { nameOf } from './name-of';
import { RoleSelect, type MemberRole } from './RoleSelect';

interface Props {
  member: Member;
  roles: readonly MemberRole[];
}

export function ChangeMemberButton({ member, roles }: Props) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        onClick={() => setOpen(true)}
        aria-label={translate('resources.mailboxes.changeRole', { name: nameOf(member) })}
      >
        {translate('resources.mailboxes.actions.changeRole')}
      </Button>
      {isOpen && <ChangeMemberDialog member={member} roles={roles} onClose={() => setOpen(false)} />}
    </>
  );
}

function ChangeMemberDialog({ member, roles, onClose }: Props & { onClose: () => void }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const idempotencyKey = useIdempotencyKey();
  const [role, setRole] = useState(member.role);
  const { mutate, isPending, error } = useAct(
    () => dataProvider.changeMember({ memberId: member.id, role, idempotencyKey }),
    { done: 'resources.mailboxes.notifications.roleChanged', onDone: onClose },
  );
  return (
    <ActDialog
      title={translate('resources.mailboxes.changeRole', { name: nameOf(member) })}
      act={translate('ra.action.save')}
      isPending={isPending}
      error={error}
      onAct={() => mutate(undefined)}
      onClose={onClose}
    >
      <RoleSelect roles={roles} value={role} onChange={setRole} />
    </ActDialog>
  );
}
