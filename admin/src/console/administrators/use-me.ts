import { useQuery } from '@tanstack/react-query';
import { whoIsThere, type Me } from '../providers/session';

/** What the person who looks administers; kept for the visit. */
export function useMe(): Me | null | undefined {
  return useQuery({ queryKey: ['me'], queryFn: whoIsThere, staleTime: Infinity }).data;
}
