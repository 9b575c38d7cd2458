import { addServiceMinutes } from '@balorg/reference';
import type { RegionSettings } from '../region-profiles/region-settings';

/** The two moments of the decision clock, in the region's service hours: a warning at two thirds, then the end. */
export function decisionClock(
  submittedAt: Date,
  regionCode: string,
  { decisionHours, serviceHours }: RegionSettings,
) {
  const after = (share: number) =>
    addServiceMinutes(submittedAt, Math.round(decisionHours * 60 * share), serviceHours, regionCode);
  return { warnAfter: after(2 / 3), decideBefore: after(1) };
}
