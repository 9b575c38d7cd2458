import {
  FIELD_ERROR_CODES,
  invalidInput,
  tidyText,
  type FieldErrorCode,
  type FieldFault,
} from '@balorg/common';
import type { z } from 'zod';
import type { RegionSettingsInput } from './region-settings-input';
import { regionSettings, type RegionSettings } from './region-settings';

/**
 * The stored form of what was typed; `timeZone` (IANA name) is the region's and is not typed.
 * @throws INVALID_INPUT, each field by its place in the input (`serviceDesk.url`, `domains.2.domain`).
 */
export function readTypedSettings(typed: RegionSettingsInput, timeZone: string): RegionSettings {
  const { serviceDesk, serviceHours, domains, otherDomain, ...plain } = typed;
  const verdict = regionSettings.safeParse({
    ...plain,
    gradesName: tidied(plain.gradesName),
    serviceDesk: {
      url: tidied(serviceDesk.url),
      phone: tidied(serviceDesk.phone),
      phonePrice: tidied(serviceDesk.phonePrice),
      hours: tidied(serviceDesk.hours),
    },
    connectionRequestUrl: tidied(plain.connectionRequestUrl),
    serviceHours: {
      timeZone,
      days: Object.fromEntries(serviceHours.map(({ day, opens, closes }) => [day, { opens, closes }])),
    },
    domains: Object.fromEntries(
      domains.map(({ professionKey, domain }) => [professionKey, hostName(domain)]),
    ),
    otherDomain: hostName(otherDomain ?? '') || null,
  });
  const faults = [
    ...repeatedRows(typed),
    ...(verdict.error?.issues ?? []).map((issue) => faultOf(issue, typed)),
  ];
  if (!verdict.success || faults.length > 0) throw invalidInput(firstOfEachField(faults));
  return verdict.data;
}

const tidied = (text: string) => tidyText(text) ?? '';

/** Host names are the same in capitals and in small letters; ours are stored in small ones. */
const hostName = (text: string) => tidied(text).toLowerCase();

/** Rows that name again what a row before them named: the stored form holds one of each. */
function repeatedRows({ serviceHours, domains }: RegionSettingsInput): FieldFault[] {
  const repeated = (list: string, name: string, keys: (string | number)[]) =>
    keys.flatMap((key, index) =>
      keys.indexOf(key) < index ? [{ field: `${list}.${index}.${name}`, code: 'REPEATED' as const }] : [],
    );
  return [
    ...repeated(
      'serviceHours',
      'day',
      serviceHours.map(({ day }) => day),
    ),
    ...repeated(
      'domains',
      'professionKey',
      domains.map(({ professionKey }) => professionKey),
    ),
  ];
}

/** An issue of the stored form, at the place of the input where it was typed. */
function faultOf(issue: z.core.$ZodIssue, typed: RegionSettingsInput): FieldFault {
  const fault = (...place: PropertyKey[]) => ({ field: place.join('.'), code: asCode(issue.message) });
  const [setting, key, day, time = 'day'] =
    issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path;
  if (setting === 'domains') {
    const row = typed.domains.findIndex(({ professionKey }) => professionKey === key);
    return fault(setting, row, issue.code === 'invalid_key' ? 'professionKey' : 'domain');
  }
  if (setting === 'serviceHours') {
    const row = typed.serviceHours.findIndex((hours) => String(hours.day) === day);
    return row === -1 ? fault(setting) : fault(setting, row, time);
  }
  return fault(...issue.path);
}

const asCode = (message: string): FieldErrorCode =>
  FIELD_ERROR_CODES.find((code) => code === message) ?? 'CHOICE_UNKNOWN';

const firstOfEachField = (faults: FieldFault[]): FieldFault[] =>
  faults.filter(({ field }, index) => faults.findIndex((fault) => fault.field === field) === index);
