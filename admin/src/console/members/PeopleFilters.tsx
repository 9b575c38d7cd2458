import { LiveFilters } from '../parts/LiveFilters';
import { SelectInput, TextInput } from 'react-admin';

interface Props {
  /** The field beside the typed query, and what can be chosen there. */
  source: 'role' | 'status';
  choices: { id: string; name: string }[];
}

export function PeopleFilters({ source, choices }: Props) {
  return (
    <LiveFilters>
      <TextInput source="q" type="search" />
      <SelectInput source={source} choices={choices} />
    </LiveFilters>
  );
}
