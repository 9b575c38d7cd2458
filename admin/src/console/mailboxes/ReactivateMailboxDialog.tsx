import { useDataProvider, useTranslate } from 'react-admin';
import { useState } from 'react';
import { ActDialog } from '../parts/ActDialog';
import { useAct } from '../parts/use-act';
import { useIdempotencyKey } from '../parts/use-idempotency-key';
import type { ConsoleDataProvider } from '../providers/data-provider';
import type { Mailbox } from './mailboxes.api';

interface Props {
  mailbox: Mailbox;
  onClose: () => void;
}

export function ReactivateMailboxDialog({ mailbox, onClose }: Props) {
  // As it was opened: the page behind may read it again meanwhile, and the service then says so.
  const [{ id, version, displayAddress }] = useState(mailbox);
  const translate = useTranslate();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const idempotencyKey = useIdempotencyKey();
  const { mutate, isPending, error } = useAct(
    () => dataProvider.reactivateMailbox({ id, version, idempotencyKey }),
    { done: 'resources.mailboxes.notifications.reactivated', onDone: onClose },
  );
  return (
    <ActDialog
      title={translate('resources.mailboxes.reactivate.title', { address: displayAddress })}
      act={translate('resources.mailboxes.actions.reactivate')}
      isPending={isPending}
      error={error}
      onAct={() => mutate(undefined)}
      onClose={onClose}
    >
      <p>{translate('resources.mailboxes.reactivate.effects')}</p>
    </ActDialog>
  );
}
