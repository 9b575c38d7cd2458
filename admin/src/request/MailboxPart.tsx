'use client';

import { useMessages } from '../i18n/MessagesProvider';
import { FieldInput } from './FieldInput';
import { FormPart } from './FormPart';

export function MailboxPart() {
  const { request } = useMessages().messages;
  return (
    <FormPart number={1} title={request.parts.mailbox} help={request.partHelp.mailbox}>
      <FieldInput name="contactEmail" />
      <FieldInput name="description" />
    </FormPart>
  );
}
