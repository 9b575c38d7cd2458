'use client';

import { useFormContext } from 'react-hook-form';
import { fieldSentence } from '../i18n/field-sentence';
import { fill } from '../i18n/fill';
import { useMessages } from '../i18n/MessagesProvider';
import { REQUIRED_FIELDS, type RequestField, type RequestForm } from './draft';
import { useFormSetting } from './form-setting';

/** Everything that one field of the form shows: its label and mark, its help, what to correct, what is wrong. */
export function useRequestField() {
  const { messages } = useMessages();
  const { register, formState } = useFormContext<RequestForm>();
  const { asked } = useFormSetting();
  const texts = messages.request;
  const hints: Partial<Record<RequestField, string>> = texts.hints;
  const placeholders: Partial<Record<RequestField, string>> = texts.placeholders;

  return (name: RequestField) => {
    const code = formState.errors[name]?.message;
    const initial = formState.defaultValues?.[name];
    const reason = asked?.get(name);
    return {
      ...register(name),
      // In the page as the server sends it, so that nothing flashes empty before scripts run.
      ...(typeof initial === 'string' && { defaultValue: initial }),
      ...(typeof initial === 'boolean' && { defaultChecked: initial }),
      label: texts.fields[name],
      required: REQUIRED_FIELDS.includes(name),
      hint: hints[name],
      reason: reason && fill(texts.toCorrect, { reason }),
      placeholder: placeholders[name],
      error: code && fieldSentence(messages, code),
    };
  };
}
