'use client';

import { Checkbox } from '../design/Checkbox';
import { useMessages } from '../i18n/MessagesProvider';
import { FORM_PARTS } from './draft';
import { FormPart } from './FormPart';
import { useRequestField } from './use-request-field';

export function PreferencesPart() {
  const { request } = useMessages().messages;
  const field = useRequestField();
  return (
    <FormPart title={request.parts.preferences} help={request.partHelp.preferences}>
      {FORM_PARTS.preferences.map((name) => {
        const { label, hint, ref, defaultChecked, onBlur, onChange } = field(name);
        return (
          <Checkbox
            key={name}
            name={name}
            ref={ref}
            label={label}
            hint={hint}
            defaultChecked={defaultChecked}
            onBlur={(event) => void onBlur(event)}
            onChange={(event) => void onChange(event)}
          />
        );
      })}
    </FormPart>
  );
}
