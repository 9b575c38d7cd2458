'use client';

import { checkStructureIdentifier } from '@balorg/identifiers';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { Button } from '../design/Button';
import { Field } from '../design/Field';
import { digitsTyped } from '../forms/digits-typed';
import { fieldSentence } from '../i18n/field-sentence';
import { fill } from '../i18n/fill';
import { useMessages } from '../i18n/MessagesProvider';
import { identifierFault } from './check-form';
import type { RequestForm } from './draft';
import { isOpen, useFormSetting } from './form-setting';
import { RegisterVerdict } from './RegisterVerdict';
import { StructureFinder } from './StructureFinder';
import { useRegister } from './use-register';
import { useRequestField } from './use-request-field';

const LENGTHS = { FINESS: 9, SIREN: 9, SIRET: 14 };

/** The number of the structure: its key checked while typing, then what the register says of it. */
export function IdentifierInput() {
  const { messages } = useMessages();
  const { request } = messages;
  const { watch, setValue } = useFormContext<RequestForm>();
  const { asked } = useFormSetting();
  const number = useRequestField()('identifier');
  const [finding, setFinding] = useState(false);
  const { identifierType, identifier } = watch();
  const verdict = useRegister(identifierType, identifier);

  const type = identifierType || 'FINESS';
  const length = LENGTHS[type];
  const count = digitsTyped(identifier);
  const fault = count >= length ? identifierFault({ identifierType, identifier }) : null;
  const right = identifierType !== '' && checkStructureIdentifier(identifierType, identifier).ok;
  const remark = right
    ? request.identifierRight
    : count > 0 && count < length
      ? fill(request.identifierProgress, { count, length })
      : undefined;
  const takesFiness = type === 'FINESS' || isOpen(asked, 'identifierType');
  const find = takesFiness ? () => setFinding(true) : undefined;

  return (
    <>
      <Field
        {...number}
        autoComplete="off"
        spellCheck={false}
        hint={request.identifierHints[type]}
        remark={remark}
        error={fault ? fieldSentence(messages, fault) : number.error}
        beside={
          find && (
            <Button look="secondary" onClick={find}>
              {request.register.find}
            </Button>
          )
        }
      />
      <RegisterVerdict verdict={verdict} onFind={find} />
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
