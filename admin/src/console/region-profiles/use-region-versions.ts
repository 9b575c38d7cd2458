import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { ConsoleDataProvider } from '../providers/data-provider';

export function useRegionVersions(regionCode: string) {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  return useQuery({
    queryKey: ['regionProfiles', 'versions', regionCode],
    queryFn: () => dataProvider.regionVersions(regionCode),
  });
}
