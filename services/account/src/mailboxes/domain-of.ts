import type { RegionSettings } from '../region-profiles/region-settings';

/** MSSanté domain of a profession in a region; null where the region has none for it yet. */
export const domainOf = (
  { domains, otherDomain }: RegionSettings,
  professionKey: string | null,
): string | null => (professionKey && domains[professionKey]) || otherDomain;
