'use client';

import Link from 'next/link';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { Button } from '../design/Button';
import { Field } from '../design/Field';
import layout from '../design/Layout.module.css';
import { useMessages } from '../i18n/MessagesProvider';
import { SimilarByNumber } from '../joining/SimilarByNumber';
import type { RequestForm } from './draft';
import { FieldInput } from './FieldInput';
import { useFormSetting } from './form-setting';
import { FormPart } from './FormPart';

export function StructurePart({ withoutAccount }: { withoutAccount: boolean }) {
  const { request } = useMessages().messages;
  const { region } = useFormSetting();
  const { getValues, setValue, setFocus } = useFormContext<RequestForm>();
  const [twoPhones, setTwoPhones] = useState(() => getValues('secondPhone') !== '');

  return (
    <FormPart number={2} title={request.parts.structure} help={request.partHelp.structure}>
      <FieldInput name="identifierType" />
      <FieldInput name="identifier" />
      <SimilarByNumber regionCode={region.regionCode} hasAccount={!withoutAccount} />
      <FieldInput name="address" />
      <div className={layout.pair}>
        <FieldInput name="town" />
        <FieldInput name="postcode" />
      </div>
      <Field
        name="regionCode"
        label={request.fields.regionCode}
        required
        readOnly
        value={region.name}
        hint={<Link href="/creer">{request.changeRegion}</Link>}
      />
      <FieldInput name="departmentCode" />
      <FieldInput name="socialName" />
      <FieldInput name="service" />
      <FieldInput name="phone" />
      {twoPhones && <FieldInput name="secondPhone" />}
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
