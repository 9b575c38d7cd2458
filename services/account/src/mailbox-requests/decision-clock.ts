import { addServiceMinutes, serviceMinutesBetween } from '@balorg/reference';
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

export interface StoppedClock {
  warnAfter: Date | null;
  decideBefore: Date | null;
  stoppedAt: Date;
}

/**
 * The clock goes on after it stood still: the service minutes that were left are left again, by the hours in force
 * now. A request that was late already is due at once, and so plainly late: the wait excuses nothing of before it.
 */
export function resumedClock(
  { warnAfter, decideBefore, stoppedAt }: StoppedClock,
  resumedAt: Date,
  regionCode: string,
  { serviceHours }: RegionSettings,
) {
  if (!warnAfter || !decideBefore) throw new Error('a request that was handed in has a clock');
  const resumed = (moment: Date) => {
    const left = serviceMinutesBetween(stoppedAt, moment, serviceHours, regionCode);
    return addServiceMinutes(resumedAt, left, serviceHours, regionCode);
  };
  return { warnAfter: resumed(warnAfter), decideBefore: resumed(decideBefore) };
}
