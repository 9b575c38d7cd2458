import { WEEK } from './region-form';
import type { TypedSettings } from './region-profiles.api';

export type SettingValue = string | number | boolean | null;

/** One setting before and after; null where there was none, or is none any more. */
export interface Difference {
  /** `open`, `serviceDesk.url`, `serviceHours.1` (weekday), `domains.G15-21` (profession). */
  setting: string;
  before: SettingValue;
  after: SettingValue;
}

function linesOf(settings: TypedSettings): [string, SettingValue][] {
  const { serviceDesk, serviceHours, domains } = settings;
  return [
    ['open', settings.open],
    ['gradesName', settings.gradesName],
    ['serviceDesk.url', serviceDesk.url],
    ['serviceDesk.phone', serviceDesk.phone],
    ['serviceDesk.phonePrice', serviceDesk.phonePrice],
    ['serviceDesk.hours', serviceDesk.hours],
    ...WEEK.map((weekday): [string, SettingValue] => {
      const hours = serviceHours.find(({ day }) => day === weekday);
      return [`serviceHours.${weekday}`, hours ? `${hours.opens} – ${hours.closes}` : null];
    }),
    ['decisionHours', settings.decisionHours],
    ['publicationHours', settings.publicationHours],
    ['correctionDays', settings.correctionDays],
    ['cancelWindowMinutes', settings.cancelWindowMinutes],
    ['publishesOnApproval', settings.publishesOnApproval],
    ['publicationChannel', settings.publicationChannel],
    ...domains.map(({ professionKey, domain }): [string, SettingValue] => [
      `domains.${professionKey}`,
      domain,
    ]),
    ['otherDomain', settings.otherDomain ?? null],
    ['connectionRequestUrl', settings.connectionRequestUrl],
  ];
}

/** What differs from one set of settings to another, in the order of the page. */
export function differencesOf(before: TypedSettings, after: TypedSettings): Difference[] {
  const former = new Map(linesOf(before));
  const next = new Map(linesOf(after));
  return [...new Set([...former.keys(), ...next.keys()])]
    .map((setting) => ({
      setting,
      before: former.get(setting) ?? null,
      after: next.get(setting) ?? null,
    }))
    .filter((line) => !Object.is(line.before, line.after));
}
