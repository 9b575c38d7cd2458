import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { ConsoleDataProvider } from '../providers/data-provider';

/** The list of professions, kept for the visit. */
export function useProfessions() {
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const { data = [] } = useQuery({
    queryKey: ['professions'],
    queryFn: () => dataProvider.professions(),
    staleTime: Infinity,
  });
  return data;
}
