import { LiveFilters } from '../parts/LiveFilters';
import { Box } from '@mui/material';
import { SelectInput, TextInput } from 'react-admin';

interface Props {
  /** The field beside the typed query, and what can be chosen there. */
  source: 'role' | 'status';
  choices: { id: string; name: string }[];
}

export function PeopleFilters({ source, choices }: Props) {
  return (
    <LiveFilters>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: '1fr', sm: '2fr 1fr' },
          columnGap: 1.5,
          maxWidth: '44rem',
        }}
      >
        <TextInput source="q" type="search" />
        <SelectInput source={source} choices={choices} />
      </Box>
    </LiveFilters>
  );
}
