import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { ConsoleDataProvider } from '../providers/data-provider';
import type { Mailbox } from './mailboxes.api';

/** Asked anew for each version of the mailbox: who suspended it is told by its last entries. */
export function useMailboxHistory({ id, version }: Pick<Mailbox, 'id' | 'version'>) {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  return useQuery({
    queryKey: ['mailboxes', 'history', id, version],
    queryFn: () => dataProvider.historyOfMailbox(id),
  });
}
