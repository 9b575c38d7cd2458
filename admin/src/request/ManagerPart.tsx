'use client';

import { useFormContext } from 'react-hook-form';
import { RppsField } from '../account/RppsField';
import { Field } from '../design/Field';
import layout from '../design/Layout.module.css';
import { Select, type Option } from '../design/Select';
import { useMessages } from '../i18n/MessagesProvider';
import type { RequestForm } from './draft';
import { FormPart } from './FormPart';
import { useRequestField } from './use-request-field';

export function ManagerPart({ professions }: { professions: Option[] }) {
  const { request } = useMessages().messages;
  const { watch } = useFormContext<RequestForm>();
  const field = useRequestField();
  return (
    <FormPart number={3} title={request.parts.manager} help={request.partHelp.manager}>
      <div className={layout.pair}>
        <Field {...field('managerFamilyName')} autoComplete="off" />
        <Field {...field('managerGivenName')} autoComplete="off" />
      </div>
      <Select {...field('managerProfessionKey')} options={professions} />
      <RppsField {...field('managerRpps')} typed={watch('managerRpps')} />
    </FormPart>
  );
}
