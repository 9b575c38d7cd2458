'use client';

import { checkStructureIdentifier } from '@balorg/identifiers';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { Button } from '../design/Button';
import { Checkbox } from '../design/Checkbox';
import { Field } from '../design/Field';
import { Select } from '../design/Select';
import { digitsTyped } from '../forms/digits-typed';
import { fieldSentence } from '../i18n/field-sentence';
import { fill } from '../i18n/fill';
import { useMessages } from '../i18n/MessagesProvider';
import { identifierFault } from './check-form';
import type { RequestForm } from './draft';
import { RegisterVerdict } from './RegisterVerdict';
import { StructureFinder } from './StructureFinder';
import { useRegister } from './use-register';
import { useRequestField } from './use-request-field';

const LENGTHS = { FINESS: 9, SIREN: 9, SIRET: 14 };

/** Type and number of the structure: the key checked while typing, then what the register says of it. */
export function StructureIdentifier() {
  const { messages } = useMessages();
  const { request } = messages;
  const { watch, setValue, getValues } = useFormContext<RequestForm>();
  const field = useRequestField();
  const [finding, setFinding] = useState(false);
  const [noFiness, setNoFiness] = useState(() => ['SIREN', 'SIRET'].includes(getValues('identifierType')));
  const { identifierType, identifier } = watch();
  const verdict = useRegister(identifierType, identifier);
  const number = field('identifier');

  const length = LENGTHS[identifierType || 'FINESS'];
  const count = digitsTyped(identifier);
  const fault = count >= length ? identifierFault({ identifierType, identifier }) : null;
  const right = identifierType !== '' && checkStructureIdentifier(identifierType, identifier).ok;
  const remark = right
    ? request.identifierRight
    : count > 0 && count < length
      ? fill(request.identifierProgress, { count, length })
      : undefined;

  return (
    <>
      <Select
        {...field('identifierType')}
        options={(noFiness ? (['FINESS', 'SIREN', 'SIRET'] as const) : (['FINESS'] as const)).map((type) => ({
          value: type,
          label: type,
        }))}
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
      <Field
        {...number}
        autoComplete="off"
        spellCheck={false}
        remark={remark}
        error={fault ? fieldSentence(messages, fault) : number.error}
        beside={
          <Button look="secondary" onClick={() => setFinding(true)}>
            {request.register.find}
          </Button>
        }
      />
      <RegisterVerdict verdict={verdict} onFind={() => setFinding(true)} />
      <StructureFinder
        open={finding}
        onClose={() => setFinding(false)}
        onChoose={(finess) => {
          setValue('identifierType', 'FINESS', { shouldDirty: true });
          setValue('identifier', finess, { shouldDirty: true, shouldValidate: true });
          setFinding(false);
        }}
      />
    </>
  );
}
