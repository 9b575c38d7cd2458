import { Button } from '@mui/material';
import { useDataProvider, useTranslate } from 'react-admin';
import { useState } from 'react';
import { ActDialog } from '../parts/ActDialog';
import { ReasonField } from '../parts/ReasonField';
import { useAct } from '../parts/use-act';
import { useIdempotencyKey } from '../parts/use-idempotency-key';
import { useReason } from '../parts/use-reason';
import type { ConsoleDataProvider } from '../providers/data-provider';
import type { Account } from './accounts.api';

export function DisableAccountButton({ account }: { account: Account }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="outlined" color="error" onClick={() => setOpen(true)}>
        {translate('resources.accounts.actions.disable')}
      </Button>
      {isOpen && <DisableAccountDialog account={account} onClose={() => setOpen(false)} />}
    </>
  );
}

/** The reason is mailed to the person as it is typed. */
function DisableAccountDialog({ account, onClose }: { account: Account; onClose: () => void }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const idempotencyKey = useIdempotencyKey();
  const { reason, field, judge } = useReason();
  const { mutate, isPending, error } = useAct(
    () => dataProvider.disableAccount({ id: account.id, reason, idempotencyKey }),
    { done: 'resources.accounts.notifications.disabled', onDone: onClose },
  );
  return (
    <ActDialog
      title={translate('resources.accounts.disable.title', {
        name: `${account.givenName} ${account.familyName}`,
      })}
      act={translate('resources.accounts.actions.disable')}
      danger
      isPending={isPending}
      error={error}
      onAct={() => judge() && mutate(undefined)}
      onClose={onClose}
    >
      <p>{translate('resources.accounts.disable.effect', { email: account.email })}</p>
      <ReasonField
        label={translate('resources.accounts.fields.reason')}
        help={translate('resources.accounts.disable.help')}
        {...field}
      />
    </ActDialog>
  );
}
