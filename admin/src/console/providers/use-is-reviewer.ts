import { useGetIdentity } from 'react-admin';
import type { Role } from '../../graph/operations.generated';

/**
 * Does this person decide for the GRADeS of the region, or of any region when none is named? Structure administrators
 * use the same pages without what only reviewers may read: asking for it would be refused. False until it is known.
 */
export function useIsReviewer(regionCode?: string): boolean {
  const { identity } = useGetIdentity();
  const roles: Role[] = identity?.roles ?? [];
  const regions: string[] = identity?.regions ?? [];
  return roles.includes('GRADES_ADMINISTRATOR') && (regionCode === undefined || regions.includes(regionCode));
}
