'use client';

import { checkStructureIdentifier, formatPhone } from '@balorg/identifiers';
import { useEffect, useRef, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { RequestForm } from './draft';
import { fieldsToFill, registerValues, type RegisterField, type RegisterValues } from './fill-from-register';
import { isOpen, useFormSetting } from './form-setting';
import { findStructure, type Structure } from './request.api';

export type Verdict =
  | { state: 'NONE' | 'LOOKING' | 'UNKNOWN' | 'FAILED' }
  | { state: 'FOUND' | 'CLOSED' | 'LEGAL_ENTITY'; structure: Structure; filled: boolean };

/** Looks a number up as soon as its key is right, and fills the fields that were left empty from what it finds. */
export function useRegister(identifierType: RequestForm['identifierType'], identifier: string): Verdict {
  const { getValues, setValue, formState } = useFormContext<RequestForm>();
  const { asked } = useFormSetting();
  const [verdict, setVerdict] = useState<Verdict>({ state: 'NONE' });
  const filledBefore = useRef<RegisterValues>({});
  const check = identifierType === '' ? null : checkStructureIdentifier(identifierType, identifier);
  const number = check?.ok ? check.value : null;
  const touched = useRef(false);
  touched.current ||= formState.isDirty;

  useEffect(() => {
    if (identifierType === '' || number === null) return setVerdict({ state: 'NONE' });
    let current = true;
    setVerdict({ state: 'LOOKING' });
    findStructure(identifierType, number).then(
      (structure) => current && show(structure),
      () => current && setVerdict({ state: 'FAILED' }),
    );
    return () => {
      current = false;
    };

    function show(structure: Structure | null) {
      if (!structure) return setVerdict({ state: 'UNKNOWN' });
      if (structure.kind === 'EJ') return setVerdict({ state: 'LEGAL_ENTITY', structure, filled: false });
      const found = registerValues({ ...structure, phone: structure.phone && formatPhone(structure.phone) });
      // A resumed draft is shown as it was left; only a number typed here fills anything.
      const values = touched.current ? fieldsToFill(getValues(), found, filledBefore.current) : {};
      const entries = (Object.entries(values) as [RegisterField, string][]).filter(([field]) =>
        isOpen(asked, field),
      );
      for (const [field, value] of entries)
        setValue(field, value, { shouldDirty: true, shouldValidate: true });
      filledBefore.current = { ...filledBefore.current, ...values };
      setVerdict({ state: structure.closedOn ? 'CLOSED' : 'FOUND', structure, filled: entries.length > 0 });
    }
  }, [identifierType, number, getValues, setValue, asked]);

  return verdict;
}
