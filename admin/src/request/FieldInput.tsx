'use client';

import { useFormContext } from 'react-hook-form';
import { RppsField } from '../account/RppsField';
import { Field } from '../design/Field';
import { Select } from '../design/Select';
import { useMessages } from '../i18n/MessagesProvider';
import type { RequestField, RequestForm } from './draft';
import { useFormSetting } from './form-setting';
import { IdentifierInput } from './IdentifierInput';
import { IdentifierTypeInput } from './IdentifierTypeInput';
import { TownField } from './TownField';
import { useRequestField } from './use-request-field';

/** The input of one field with its checks, the same wherever the field is typed. */
export function FieldInput({ name }: { name: RequestField }) {
  const { noPatientData } = useMessages().messages.request;
  const { watch } = useFormContext<RequestForm>();
  const { region, professions } = useFormSetting();
  const field = useRequestField()(name);

  switch (name) {
    case 'contactEmail':
      return <Field {...field} type="email" autoComplete="email" />;
    case 'description':
    case 'service':
      return (
        <Field {...field} autoComplete="off" hint={[field.hint, noPatientData].filter(Boolean).join(' ')} />
      );
    case 'identifierType':
      return <IdentifierTypeInput />;
    case 'identifier':
      return <IdentifierInput />;
    case 'town':
      return <TownField />;
    case 'postcode':
      return <Field {...field} inputMode="numeric" autoComplete="off" />;
    case 'departmentCode':
      return (
        <Select
          {...field}
          options={region.departments.map(({ code, name: label }) => ({
            value: code,
            label: `${label} (${code})`,
          }))}
        />
      );
    case 'phone':
    case 'secondPhone':
      return <Field {...field} type="tel" autoComplete="off" />;
    case 'managerProfessionKey':
      return <Select {...field} options={professions} />;
    case 'managerRpps':
      return <RppsField {...field} typed={watch('managerRpps')} />;
    default:
      return <Field {...field} autoComplete="off" />;
  }
}
