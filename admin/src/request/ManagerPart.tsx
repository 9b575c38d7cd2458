'use client';

import layout from '../design/Layout.module.css';
import { useMessages } from '../i18n/MessagesProvider';
import { FieldInput } from './FieldInput';
import { FormPart } from './FormPart';

export function ManagerPart() {
  const { request } = useMessages().messages;
  return (
    <FormPart number={3} title={request.parts.manager} help={request.partHelp.manager}>
      <div className={layout.pair}>
        <FieldInput name="managerFamilyName" />
        <FieldInput name="managerGivenName" />
      </div>
      <FieldInput name="managerProfessionKey" />
      <FieldInput name="managerRpps" />
    </FormPart>
  );
}
