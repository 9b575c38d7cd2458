import { ListBase, useTranslate } from 'react-admin';
import { ListFrame } from '../parts/ListFrame';
import { PageHeader } from '../parts/PageHeader';
import { MailboxFilters } from './MailboxFilters';
import { MailboxTable } from './MailboxTable';

export function MailboxList() {
  const translate = useTranslate();
  return (
    <ListBase sort={{ field: 'description', order: 'ASC' }} perPage={25}>
      <PageHeader title={translate('resources.mailboxes.name', { smart_count: 2 })} />
      <MailboxFilters />
      <ListFrame>
        <MailboxTable />
      </ListFrame>
    </ListBase>
  );
}
