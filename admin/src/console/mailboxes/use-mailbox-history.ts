import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { ConsoleDataProvider } from '../providers/data-provider';

export function useMailboxHistory(mailboxId: string) {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  return useQuery({
    queryKey: ['mailboxes', 'history', mailboxId],
    queryFn: () => dataProvider.historyOfMailbox(mailboxId),
  });
}
