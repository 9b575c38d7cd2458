'use client';

import { Field } from '../design/Field';
import { useMessages } from '../i18n/MessagesProvider';
import { FormPart } from './FormPart';
import { useRequestField } from './use-request-field';

export function MailboxPart() {
  const { request } = useMessages().messages;
  const field = useRequestField();
  const description = field('description');
  return (
    <FormPart number={1} title={request.parts.mailbox} help={request.partHelp.mailbox}>
      <Field {...field('contactEmail')} type="email" autoComplete="email" />
      <Field {...description} autoComplete="off" hint={`${description.hint} ${request.noPatientData}`} />
    </FormPart>
  );
}
