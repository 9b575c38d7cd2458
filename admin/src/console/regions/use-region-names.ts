import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { ConsoleDataProvider } from '../providers/data-provider';

/** Names of the given regions; the code where the name is not known yet. */
export function useRegionNames(codes: readonly string[]): string[] {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const { data } = useQuery({
    queryKey: ['regions'],
    queryFn: () => dataProvider.regionNames(),
    staleTime: Infinity,
  });
  return codes.map((code) => data?.find((region) => region.code === code)?.name ?? code);
}
