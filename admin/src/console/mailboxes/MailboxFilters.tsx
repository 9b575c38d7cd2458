import { LiveFilters } from '../parts/LiveFilters';
import { SelectInput, TextInput } from 'react-admin';
import { PUBLICATION_STATUSES } from '../publications/publication-statuses';

const STATUSES = ['OPENING', 'ACTIVE', 'SUSPENDED', 'CLOSED'].map((id) => ({
  id,
  name: `resources.mailboxes.statuses.${id}`,
}));
const PUBLICATIONS = PUBLICATION_STATUSES.map((id) => ({
  id,
  name: `resources.publications.statuses.${id}`,
}));

export function MailboxFilters() {
  return (
    <LiveFilters>
      <TextInput source="q" type="search" />
      <SelectInput source="status" choices={STATUSES} />
      <SelectInput source="publicationStatus" choices={PUBLICATIONS} />
    </LiveFilters>
  );
}
