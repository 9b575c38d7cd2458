import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { ConsoleDataProvider } from '../providers/data-provider';
import { REFRESH_EVERY_MS } from './queue';
import type { QueueFilter } from './queue-filter';

/** How many requests a tab holds under the other filters; asked apart, so that rows never wait for it. */
export function QueueCount({ filter }: { filter: QueueFilter }) {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const { data } = useQuery({
    queryKey: ['mailboxRequests', 'count', filter],
    queryFn: () => dataProvider.countMailboxRequests(filter),
    refetchInterval: REFRESH_EVERY_MS,
  });
  return (
    <Box
      component="span"
      sx={{
        minWidth: '1.75rem',
        px: 0.75,
        borderRadius: 4,
        textAlign: 'center',
        fontSize: '0.75rem',
        fontVariantNumeric: 'tabular-nums',
        background: 'var(--sunken)',
        color: 'var(--ink-soft)',
      }}
    >
      {data ?? '…'}
    </Box>
  );
}
