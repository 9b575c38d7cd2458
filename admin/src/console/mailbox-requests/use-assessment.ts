import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { ConsoleDataProvider } from '../providers/data-provider';

/** Evidence and duplicates of a request: the directory service may be away while the file itself is there. */
export function useAssessment(requestId: string) {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  return useQuery({
    queryKey: ['mailboxRequests', 'assessment', requestId],
    queryFn: () => dataProvider.assessMailboxRequest(requestId),
  });
}
