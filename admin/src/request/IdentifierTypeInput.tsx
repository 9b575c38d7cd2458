'use client';

import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { Checkbox } from '../design/Checkbox';
import { Select } from '../design/Select';
import { useMessages } from '../i18n/MessagesProvider';
import type { RequestForm } from './draft';
import { useRequestField } from './use-request-field';

const FINESS_ONLY = ['FINESS'] as const;
const ALL_TYPES = ['FINESS', 'SIREN', 'SIRET'] as const;

/** The type of the structure's number: SIREN and SIRET are offered only to those who have no FINESS. */
export function IdentifierTypeInput() {
  const { request } = useMessages().messages;
  const { setValue, getValues } = useFormContext<RequestForm>();
  const field = useRequestField();
  const [noFiness, setNoFiness] = useState(() => ['SIREN', 'SIRET'].includes(getValues('identifierType')));
  return (
    <>
      <Select
        {...field('identifierType')}
        options={(noFiness ? ALL_TYPES : FINESS_ONLY).map((type) => ({ value: type, label: type }))}
      />
      <Checkbox
        name="noFiness"
        label={request.noFiness}
        hint={request.noFinessHint}
        checked={noFiness}
        onChange={({ target }) => {
          setNoFiness(target.checked);
          if (!target.checked && getValues('identifierType') !== 'FINESS') setValue('identifierType', '');
        }}
      />
    </>
  );
}
