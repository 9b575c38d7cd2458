import { LiveFilters } from '../parts/LiveFilters';
import { SelectInput, TextInput } from 'react-admin';
import { PUBLICATION_STATUSES } from './publication-statuses';

const STATUSES = PUBLICATION_STATUSES.map((id) => ({ id, name: `resources.publications.statuses.${id}` }));

const CHANNELS = ['FHIR', 'FILE'].map((id) => ({ id, name: `resources.publications.channels.${id}` }));
const LATE = [{ id: 'yes', name: 'resources.publications.onlyLate' }];

export function PublicationFilters() {
  return (
    <LiveFilters>
      <TextInput source="q" type="search" />
      <SelectInput source="status" choices={STATUSES} />
      <SelectInput source="channel" choices={CHANNELS} />
      <SelectInput source="late" choices={LATE} />
    </LiveFilters>
  );
}
