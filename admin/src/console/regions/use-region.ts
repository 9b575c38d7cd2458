import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { ConsoleDataProvider } from '../providers/data-provider';

/** What a region says of itself: its départements, its cancel window. Kept for the visit. */
export function useRegion(code: string | undefined) {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  return useQuery({
    queryKey: ['regionProfiles', code],
    queryFn: () => dataProvider.regionFacts(code ?? ''),
    enabled: code !== undefined,
    staleTime: Infinity,
  }).data;
}
