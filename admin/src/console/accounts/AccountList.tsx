import { ListBase, useTranslate } from 'react-admin';
import { ListFrame } from '../parts/ListFrame';
import { PageHeader } from '../parts/PageHeader';
import { AccountFilters } from './AccountFilters';
import { AccountTable } from './AccountTable';

/** The individual accounts of the administrator's regions, by name. */
export function AccountList() {
  const translate = useTranslate();
  return (
    <ListBase sort={{ field: 'familyName', order: 'ASC' }} perPage={25}>
      <PageHeader title={translate('resources.accounts.name', { smart_count: 2 })} />
      <AccountFilters />
      <ListFrame>
        <AccountTable />
      </ListFrame>
    </ListBase>
  );
}
