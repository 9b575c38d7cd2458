import { LiveFilters } from '../parts/LiveFilters';
import { SelectInput, TextInput } from 'react-admin';
import { useRegionNames } from '../regions/use-region-names';
import { ADMINISTRATOR_ROLES } from './entrusting';
import { useMe } from './use-me';

const ROLES = ADMINISTRATOR_ROLES.map((id) => ({ id, name: `resources.administrators.roles.${id}` }));

/** Whoever administers structures only sees rights of one kind: there is nothing to choose. */
export function AdministratorFilters() {
  const me = useMe();
  const codes = me?.regions ?? [];
  const names = useRegionNames(codes);
  return (
    <LiveFilters>
      <TextInput source="q" type="search" />
      {codes.length > 0 && <SelectInput source="role" choices={ROLES} />}
      {codes.length > 1 && (
        <SelectInput
          source="regionCode"
          choices={codes.map((id, index) => ({ id, name: names[index] }))}
          translateChoice={false}
        />
      )}
    </LiveFilters>
  );
}
