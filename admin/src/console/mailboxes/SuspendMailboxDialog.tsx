import { useDataProvider, useTranslate } from 'react-admin';
import { useState } from 'react';
import { ActDialog } from '../parts/ActDialog';
import { ReasonField } from '../parts/ReasonField';
import { useAct } from '../parts/use-act';
import { useIdempotencyKey } from '../parts/use-idempotency-key';
import { useReason } from '../parts/use-reason';
import type { ConsoleDataProvider } from '../providers/data-provider';
import type { Mailbox } from './mailboxes.api';

interface Props {
  mailbox: Mailbox;
  onClose: () => void;
}

/** Shuts the mailbox until it is reactivated; its people read the reason. */
export function SuspendMailboxDialog({ mailbox, onClose }: Props) {
  // As it was opened: the page behind may read it again meanwhile, and the service then says so.
  const [{ id, version, displayAddress }] = useState(mailbox);
  const translate = useTranslate();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const idempotencyKey = useIdempotencyKey();
  const { reason, field, judge } = useReason();
  const { mutate, isPending, error } = useAct(
    () => dataProvider.suspendMailbox({ id, version, reason, idempotencyKey }),
    { done: 'resources.mailboxes.notifications.suspended', onDone: onClose },
  );
  return (
    <ActDialog
      title={translate('resources.mailboxes.suspend.title', { address: displayAddress })}
      act={translate('resources.mailboxes.actions.suspend')}
      danger
      isPending={isPending}
      error={error}
      onAct={() => judge() && mutate(undefined)}
      onClose={onClose}
    >
      <p>{translate('resources.mailboxes.suspend.effects')}</p>
      <ReasonField
        label={translate('resources.mailboxes.fields.reason')}
        help={translate('resources.mailboxes.reasonHelp')}
        {...field}
      />
    </ActDialog>
  );
}
