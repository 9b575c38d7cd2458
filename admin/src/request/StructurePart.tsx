'use client';

import Link from 'next/link';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { Button } from '../design/Button';
import { Field } from '../design/Field';
import layout from '../design/Layout.module.css';
import { Select } from '../design/Select';
import { useMessages } from '../i18n/MessagesProvider';
import type { RegionProfile } from '../regions/load-regions';
import type { RequestForm } from './draft';
import { FormPart } from './FormPart';
import { StructureIdentifier } from './StructureIdentifier';
import { TownField } from './TownField';
import { useRequestField } from './use-request-field';

export function StructurePart({ region }: { region: RegionProfile }) {
  const { request } = useMessages().messages;
  const { getValues, setValue, setFocus } = useFormContext<RequestForm>();
  const field = useRequestField();
  const [twoPhones, setTwoPhones] = useState(() => getValues('secondPhone') !== '');
  const departments = region.departments.map(({ code, name }) => ({
    value: code,
    label: `${name} (${code})`,
  }));
  const { name: regionField, label: regionLabel, required: regionRequired } = field('regionCode');

  return (
    <FormPart number={2} title={request.parts.structure} help={request.partHelp.structure}>
      <StructureIdentifier />
      <Field {...field('address')} autoComplete="off" />
      <div className={layout.pair}>
        <TownField departmentCodes={region.departments.map(({ code }) => code)} />
        <Field {...field('postcode')} inputMode="numeric" autoComplete="off" />
      </div>
      <Field
        name={regionField}
        label={regionLabel}
        required={regionRequired}
        readOnly
        value={region.name}
        hint={<Link href="/creer">{request.changeRegion}</Link>}
      />
      <Select {...field('departmentCode')} options={departments} />
      <Field {...field('socialName')} autoComplete="off" />
      <Field {...field('service')} autoComplete="off" hint={request.noPatientData} />
      <Field {...field('phone')} type="tel" autoComplete="off" />
      {twoPhones && <Field {...field('secondPhone')} type="tel" autoComplete="off" />}
      <div>
        <Button
          look="quiet"
          onClick={() => {
            if (twoPhones) setValue('secondPhone', '', { shouldDirty: true });
            setTwoPhones(!twoPhones);
            if (!twoPhones) requestAnimationFrame(() => setFocus('secondPhone'));
          }}
        >
          {twoPhones ? request.removePhone : request.addPhone}
        </Button>
      </div>
    </FormPart>
  );
}
