import { ListBase, useTranslate } from 'react-admin';
import { ListFrame } from '../parts/ListFrame';
import { PageHeader } from '../parts/PageHeader';
import { AdministratorFilters } from './AdministratorFilters';
import { AdministratorTable } from './AdministratorTable';
import { EntrustRightButton } from './EntrustRightButton';

/** Who administers a region or a structure: one line a right. */
export function AdministratorList() {
  const translate = useTranslate();
  return (
    <ListBase sort={{ field: 'givenAt', order: 'DESC' }} perPage={25}>
      <PageHeader
        title={translate('resources.administrators.name', { smart_count: 2 })}
        actions={<EntrustRightButton />}
      />
      <AdministratorFilters />
      <ListFrame>
        <AdministratorTable />
      </ListFrame>
    </ListBase>
  );
}
