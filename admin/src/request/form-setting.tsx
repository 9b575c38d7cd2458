'use client';

import { createContext, useContext } from 'react';
import type { Option } from '../design/Select';
import type { RegionProfile } from '../regions/load-regions';
import type { RequestField } from './draft';

/** What the inputs of the form need beside its values. */
export interface FormSetting {
  region: RegionProfile;
  professions: Option[];
  /** The only fields that may be changed, each with the reviewer's reason; null where all of them may. */
  asked: ReadonlyMap<RequestField, string> | null;
}

const Setting = createContext<FormSetting | null>(null);

export const FormSettingProvider = Setting;

export function useFormSetting(): FormSetting {
  const setting = useContext(Setting);
  if (!setting) throw new Error('FormSettingProvider is missing above this input');
  return setting;
}

export const isOpen = (asked: FormSetting['asked'], field: RequestField) => asked?.has(field) ?? true;
