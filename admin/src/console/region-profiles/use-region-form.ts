import { useState } from 'react';
import type { FieldFault } from '../../graph/graph-error';
import { readForm, settingsOf, type RegionForm } from './region-form';
import type { ShownSettings } from './region-profiles.api';

export interface FormState {
  form: RegionForm;
  /** Code of what is wrong, by the path of the field. */
  faults: ReadonlyMap<string, FieldFault['code']>;
  /** Takes what was typed; what was said of that field is not true any more. */
  change: (typed: Partial<RegionForm>, field?: string) => void;
}

/** What is being typed over the settings in force. */
export function useRegionForm(settings: ShownSettings) {
  const [form, setForm] = useState(() => readForm(settingsOf(settings)));
  const [faults, setFaults] = useState<FormState['faults']>(new Map());
  const [refused, setRefused] = useState<FieldFault[]>([]);
  const change: FormState['change'] = (typed, field) => {
    setForm((former) => ({ ...former, ...typed }));
    const touched = field ?? Object.keys(typed)[0] ?? '';
    setFaults(
      (said) => new Map([...said].filter(([path]) => path !== touched && !path.startsWith(`${touched}.`))),
    );
  };
  return {
    form,
    faults,
    change,
    /** What the last try to save was refused for; new with each try. */
    refused,
    refuse(found: FieldFault[]) {
      setRefused(found);
      setFaults(new Map(found.map(({ field, code }) => [field, code])));
    },
    reset() {
      setForm(readForm(settingsOf(settings)));
      setFaults(new Map());
    },
  };
}
