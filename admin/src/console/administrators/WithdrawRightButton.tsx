import { Button } from '@mui/material';
import { useDataProvider, useTranslate } from 'react-admin';
import { useState } from 'react';
import { ActDialog } from '../parts/ActDialog';
import { useAct } from '../parts/use-act';
import { useIdempotencyKey } from '../parts/use-idempotency-key';
import type { ConsoleDataProvider } from '../providers/data-provider';
import type { Right } from './administrators.api';

const nameOf = ({ account }: Right) => `${account.givenName} ${account.familyName}`;

export function WithdrawRightButton({ right }: { right: Right }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        color="error"
        onClick={() => setOpen(true)}
        aria-label={translate('resources.administrators.withdraw.title', { name: nameOf(right) })}
      >
        {translate('resources.administrators.actions.withdraw')}
      </Button>
      {isOpen && <WithdrawRightDialog right={right} onClose={() => setOpen(false)} />}
    </>
  );
}

function WithdrawRightDialog({ right, onClose }: { right: Right; onClose: () => void }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const idempotencyKey = useIdempotencyKey();
  const { mutate, isPending, error } = useAct(
    () => dataProvider.withdrawRight({ id: right.id, idempotencyKey }),
    { done: 'resources.administrators.notifications.withdrawn', onDone: onClose },
  );
  return (
    <ActDialog
      title={translate('resources.administrators.withdraw.title', { name: nameOf(right) })}
      act={translate('resources.administrators.actions.withdraw')}
      danger
      isPending={isPending}
      error={error}
      onAct={() => mutate(undefined)}
      onClose={onClose}
    >
      <p>
        {translate(`resources.administrators.withdraw.effects.${right.role}`, { email: right.account.email })}
      </p>
    </ActDialog>
  );
}
