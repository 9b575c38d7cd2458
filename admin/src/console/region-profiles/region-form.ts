import type { FieldFault } from '../../graph/graph-error';
import type { ShownSettings, TypedSettings } from './region-profiles.api';

export interface DayHours {
  /** ISO weekday: Monday is 1. */
  day: number;
  isOpen: boolean;
  opens: string;
  closes: string;
}

export interface DomainRow {
  /** Tells rows apart while professions are still to be chosen. */
  rowId: string;
  professionKey: string;
  domain: string;
}

export const NUMBERS = [
  'decisionHours',
  'publicationHours',
  'correctionDays',
  'cancelWindowMinutes',
] as const;
export type NumberSetting = (typeof NUMBERS)[number];

/** The settings as they are typed: numbers as texts, one row for each day of the week. */
export interface RegionForm
  extends
    Omit<TypedSettings, NumberSetting | 'serviceHours' | 'domains' | 'otherDomain'>,
    Record<NumberSetting, string> {
  serviceHours: DayHours[];
  domains: DomainRow[];
  otherDomain: string;
}

export const WEEK = [1, 2, 3, 4, 5, 6, 7];

/** What a day that was closed shows when it is opened, in a region that never opens. */
const USUAL_HOURS = { opens: '09:00', closes: '17:00' };

export const settingsOf = ({ version: _version, ...settings }: ShownSettings): TypedSettings => settings;

export function readForm(settings: TypedSettings): RegionForm {
  const { opens, closes } = settings.serviceHours[0] ?? USUAL_HOURS;
  return {
    ...settings,
    serviceHours: WEEK.map((day) => {
      const hours = settings.serviceHours.find((open) => open.day === day);
      return { opens, closes, ...hours, day, isOpen: hours !== undefined };
    }),
    decisionHours: String(settings.decisionHours),
    publicationHours: String(settings.publicationHours),
    correctionDays: String(settings.correctionDays),
    cancelWindowMinutes: String(settings.cancelWindowMinutes),
    domains: settings.domains.map((row) => ({ rowId: row.professionKey, ...row })),
    otherDomain: settings.otherDomain ?? '',
  };
}

/** In French a decimal number has a comma. */
const numberOf = (text: string) => (text.trim() === '' ? NaN : Number(text.replace(',', '.')));

/** What the graph takes; a number that is none is not a number here either, and `numberFaults` names it. */
export function writeSettings(form: RegionForm): TypedSettings {
  const { serviceDesk, serviceHours, domains, otherDomain, ...plain } = form;
  return {
    ...plain,
    gradesName: plain.gradesName.trim(),
    serviceDesk: {
      url: serviceDesk.url.trim(),
      phone: serviceDesk.phone.trim(),
      phonePrice: serviceDesk.phonePrice.trim(),
      hours: serviceDesk.hours.trim(),
    },
    connectionRequestUrl: plain.connectionRequestUrl.trim(),
    serviceHours: serviceHours
      .filter(({ isOpen }) => isOpen)
      .map(({ day, opens, closes }) => ({ day, opens: opens.trim(), closes: closes.trim() })),
    decisionHours: numberOf(plain.decisionHours),
    publicationHours: numberOf(plain.publicationHours),
    correctionDays: numberOf(plain.correctionDays),
    cancelWindowMinutes: numberOf(plain.cancelWindowMinutes),
    domains: domains.map(({ professionKey, domain }) => ({
      professionKey,
      domain: domain.trim().toLowerCase(),
    })),
    otherDomain: otherDomain.trim().toLowerCase() || null,
  };
}

/** Numbers that cannot be sent as such; all other rules are the service's. */
export const numberFaults = (form: RegionForm): FieldFault[] =>
  NUMBERS.flatMap((field): FieldFault[] => {
    const number = numberOf(form[field]);
    if (form[field].trim() === '') return [{ field, code: 'REQUIRED' }];
    const fits = field === 'correctionDays' ? Number.isInteger(number) : Number.isFinite(number);
    return fits ? [] : [{ field, code: 'NUMBER_OUT_OF_RANGE' }];
  });

/** The graph counts the open days only; the form has a row for each day. */
export const atFormField = ({ field, code }: FieldFault, sent: TypedSettings): FieldFault => {
  const [setting, index, ...rest] = field.split('.');
  const open = setting === 'serviceHours' ? sent.serviceHours[Number(index)] : undefined;
  return { field: open ? ['serviceHours', open.day - 1, ...rest].join('.') : field, code };
};
