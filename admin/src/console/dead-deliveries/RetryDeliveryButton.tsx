import { Button } from '@mui/material';
import { useDataProvider, useRecordContext, useTranslate } from 'react-admin';
import { Refusal } from '../parts/Refusal';
import { useAct } from '../parts/use-act';
import type { ConsoleDataProvider } from '../providers/data-provider';
import type { DeadDelivery } from './dead-deliveries.api';

/** Tells it again; whoever hears it does it once, however often it comes. */
export function RetryDeliveryButton() {
  const delivery = useRecordContext<DeadDelivery>();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const translate = useTranslate();
  const { mutate, isPending, error } = useAct((dead: DeadDelivery) => dataProvider.retryDelivery(dead), {
    done: 'resources.deadDeliveries.notifications.retried',
  });
  if (!delivery) return null;
  return (
    <>
      <Refusal error={error} />
      <Button variant="outlined" size="small" loading={isPending} onClick={() => mutate(delivery)}>
        {translate('resources.deadDeliveries.actions.retry')}
      </Button>
    </>
  );
}
