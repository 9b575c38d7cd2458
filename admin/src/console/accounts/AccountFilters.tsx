import { LiveFilters } from '../parts/LiveFilters';
import { SelectInput, TextInput } from 'react-admin';

const choicesOf = (branch: string, ids: readonly string[]) =>
  ids.map((id) => ({ id, name: `resources.accounts.${branch}.${id}` }));

const KINDS = choicesOf('kinds', ['PER', 'INT']);
const STATUSES = choicesOf('statuses', ['UNPROVEN', 'ACTIVE', 'DISABLED']);
const RPPS_STATUSES = choicesOf('rppsStatuses', ['DECLARED', 'VERIFIED', 'NONE']);
const ADMINISTRATORS = [{ id: 'yes', name: 'resources.accounts.onlyAdministrators' }];

/** The controls write the address of the page. */
export function AccountFilters() {
  return (
    <LiveFilters>
      <TextInput source="q" type="search" />
      <SelectInput source="kind" choices={KINDS} />
      <SelectInput source="rppsStatus" choices={RPPS_STATUSES} />
      <SelectInput source="status" choices={STATUSES} />
      <SelectInput source="administrators" choices={ADMINISTRATORS} />
    </LiveFilters>
  );
}
