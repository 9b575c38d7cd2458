'use client';

import { Checkbox } from '../design/Checkbox';
import { FORM_PARTS } from './draft';
import { useRequestField } from './use-request-field';

type Preference = (typeof FORM_PARTS.preferences)[number];

/** The three choices, each with what it does. */
export function PreferenceInputs({ effects }: { effects: Record<Preference, string> }) {
  const field = useRequestField();
  return FORM_PARTS.preferences.map((name) => {
    const { label, ref, defaultChecked, onBlur, onChange } = field(name);
    return (
      <Checkbox
        key={name}
        name={name}
        ref={ref}
        label={label}
        hint={effects[name]}
        defaultChecked={defaultChecked}
        onBlur={(event) => void onBlur(event)}
        onChange={(event) => void onChange(event)}
      />
    );
  });
}
