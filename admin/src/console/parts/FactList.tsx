import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';

export type Fact = [name: string, value: ReactNode];

/** Names and values in two columns; a value that is not there is said, never left blank. */
export function FactList({ facts }: { facts: Fact[] }) {
  const translate = useTranslate();
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: '13rem minmax(0, 1fr)' },
        columnGap: 2,
        rowGap: { xs: 0, sm: 0.75 },
        '& dt': { color: 'text.secondary', fontSize: '0.875rem' },
        '& dd': { m: 0, mb: { xs: 1, sm: 0 }, overflowWrap: 'anywhere' },
      }}
    >
      {facts.map(([name, value]) => (
        <Box key={name} sx={{ display: 'contents' }}>
          <dt>{name}</dt>
          <dd>
            {value === null || value === undefined || value === '' ? translate('console.notGiven') : value}
          </dd>
        </Box>
      ))}
    </Box>
  );
}
