import { LiveFilters } from '../parts/LiveFilters';
import { ListBase, SelectInput, TextInput, useTranslate } from 'react-admin';
import { ListFrame } from '../parts/ListFrame';
import { PageHeader } from '../parts/PageHeader';
import { MailTable } from './MailTable';

const STATUSES = ['QUEUED', 'ACCEPTED', 'REFUSED', 'GIVEN_UP'].map((id) => ({
  id,
  name: `resources.mails.statuses.${id}`,
}));
const REFRESH_EVERY_MS = 30_000;

export function MailList() {
  const translate = useTranslate();
  return (
    <ListBase
      sort={{ field: 'sentAt', order: 'DESC' }}
      perPage={25}
      queryOptions={{ refetchInterval: REFRESH_EVERY_MS }}
    >
      <PageHeader title={translate('resources.mails.name', { smart_count: 2 })} />
      <LiveFilters>
        <TextInput source="q" type="search" />
        <SelectInput source="status" choices={STATUSES} />
      </LiveFilters>
      <ListFrame>
        <MailTable />
      </ListFrame>
    </ListBase>
  );
}
