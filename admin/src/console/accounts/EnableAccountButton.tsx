import { Button } from '@mui/material';
import { useDataProvider, useTranslate } from 'react-admin';
import { useState } from 'react';
import { ActDialog } from '../parts/ActDialog';
import { useAct } from '../parts/use-act';
import { useIdempotencyKey } from '../parts/use-idempotency-key';
import type { ConsoleDataProvider } from '../providers/data-provider';
import type { Account } from './accounts.api';

export function EnableAccountButton({ account }: { account: Account }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {translate('resources.accounts.actions.enable')}
      </Button>
      {isOpen && <EnableAccountDialog account={account} onClose={() => setOpen(false)} />}
    </>
  );
}

function EnableAccountDialog({ account, onClose }: { account: Account; onClose: () => void }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const idempotencyKey = useIdempotencyKey();
  const { mutate, isPending, error } = useAct(
    () => dataProvider.enableAccount({ id: account.id, idempotencyKey }),
    { done: 'resources.accounts.notifications.enabled', onDone: onClose },
  );
  const label = translate('resources.accounts.actions.enable');
  return (
    <ActDialog
      title={label}
      act={label}
      isPending={isPending}
      error={error}
      onAct={() => mutate(undefined)}
      onClose={onClose}
    >
      <p>{translate('resources.accounts.enable.effect', { email: account.email })}</p>
    </ActDialog>
  );
}
