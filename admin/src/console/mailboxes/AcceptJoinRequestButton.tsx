import { Button } from '@mui/material';
import { useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import { ActDialog } from '../parts/ActDialog';
import { useAct } from '../parts/use-act';
import { useIdempotencyKey } from '../parts/use-idempotency-key';
import type { ConsoleDataProvider } from '../providers/data-provider';
import type { JoinedMailbox } from './JoinRequestActs';
import type { JoinRequest } from './mailboxes.api';
import { nameOf } from './name-of';
import { RoleSelect, type MemberRole } from './RoleSelect';

interface Props {
  request: JoinRequest;
  mailbox: JoinedMailbox;
}

export function AcceptJoinRequestButton(props: Props) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        onClick={() => setOpen(true)}
        aria-label={translate('resources.mailboxes.joinRequests.accept', { name: nameOf(props.request) })}
      >
        {translate('resources.mailboxes.actions.acceptJoin')}
      </Button>
      {isOpen && <AcceptJoinRequestDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function AcceptJoinRequestDialog({ request, mailbox, onClose }: Props & { onClose: () => void }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const idempotencyKey = useIdempotencyKey();
  const [role, setRole] = useState<MemberRole>('MEMBER');
  const { mutate, isPending, error } = useAct(
    () => dataProvider.answerJoinRequest({ id: request.id, role, idempotencyKey }),
    { done: 'resources.mailboxes.notifications.joinAccepted', onDone: onClose },
  );
  const name = nameOf(request);
  return (
    <ActDialog
      title={translate('resources.mailboxes.joinRequests.accept', { name })}
      act={translate('resources.mailboxes.actions.acceptJoin')}
      isPending={isPending}
      error={error}
      onAct={() => mutate(undefined)}
      onClose={onClose}
    >
      <p>
        {translate('resources.mailboxes.joinRequests.acceptEffect', {
          name,
          address: mailbox.displayAddress,
          email: request.account.email,
        })}
      </p>
      <RoleSelect roles={mailbox.assignableRoles} value={role} onChange={setRole} />
    </ActDialog>
  );
}
