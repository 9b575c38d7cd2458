'use client';

import type { UseFormReturn } from 'react-hook-form';
import type { Fault } from '../design/ErrorSummary';
import { fieldSentence } from '../i18n/field-sentence';
import { fill } from '../i18n/fill';
import { useMessages } from '../i18n/MessagesProvider';
import { FORM_FIELDS, type RequestForm } from './draft';

/** What is wrong with the form now, in the order of the screen, for the summary above it. */
export function useFormFaults({ formState }: UseFormReturn<RequestForm>): Fault[] {
  const { messages } = useMessages();
  const { fields } = messages.request;
  return FORM_FIELDS.flatMap((field) => {
    const code = formState.errors[field]?.message;
    if (!code) return [];
    const text = fieldSentence(messages, code);
    return [{ field, text: fill(messages.common.labelled, { label: fields[field], text }) }];
  });
}
