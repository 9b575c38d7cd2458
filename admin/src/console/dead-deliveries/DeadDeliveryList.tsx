import { Box } from '@mui/material';
import { DataTable, ListBase, useTranslate } from 'react-admin';
import { ListFrame } from '../parts/ListFrame';
import { PageHeader } from '../parts/PageHeader';
import { When } from '../parts/When';
import type { DeadDelivery } from './dead-deliveries.api';
import { RetryDeliveryButton } from './RetryDeliveryButton';

const Col = DataTable.Col<DeadDelivery>;

/** What a part of the service could not hear after eight tries: it waits here for a human, and is not lost. */
export function DeadDeliveryList() {
  const translate = useTranslate();
  return (
    <ListBase perPage={100}>
      <PageHeader title={translate('resources.deadDeliveries.name', { smart_count: 2 })} />
      <p>{translate('resources.deadDeliveries.lead')}</p>
      <ListFrame>
        <DataTable
          rowClick={false}
          bulkActionButtons={false}
          empty={<Box sx={{ p: 3 }}>{translate('resources.deadDeliveries.none')}</Box>}
        >
          <Col
            source="type"
            disableSort
            render={({ type }) => translate(`resources.deadDeliveries.types.${type}`)}
          />
          <Col
            source="subscriber"
            disableSort
            render={({ subscriber }) => translate(`resources.deadDeliveries.services.${subscriber}`)}
          />
          <Col source="recordedAt" disableSort render={({ recordedAt }) => <When moment={recordedAt} />} />
          <Col source="act" label="resources.deadDeliveries.fields.act" disableSort>
            <RetryDeliveryButton />
          </Col>
        </DataTable>
      </ListFrame>
    </ListBase>
  );
}
