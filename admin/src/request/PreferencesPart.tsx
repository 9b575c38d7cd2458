'use client';

import { useMessages } from '../i18n/MessagesProvider';
import { FormPart } from './FormPart';
import { PreferenceInputs } from './PreferenceInputs';

export function PreferencesPart() {
  const { request } = useMessages().messages;
  return (
    <FormPart title={request.parts.preferences} help={request.partHelp.preferences}>
      <PreferenceInputs effects={request.hints} />
    </FormPart>
  );
}
