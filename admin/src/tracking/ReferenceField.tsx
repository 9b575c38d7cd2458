'use client';

import { useState } from 'react';
import { Field } from '../design/Field';
import { fill } from '../i18n/fill';
import { useMessages } from '../i18n/MessagesProvider';
import { REFERENCE_LENGTH, referenceCharacters, referenceFault } from './reference';

interface Props {
  value: string;
  /** The form was sent once: an unfinished reference is a fault from then on. */
  tried: boolean;
  onChange: (typed: string) => void;
}

/** A reference whose form is checked while it is typed. */
export function ReferenceField({ value, tried, onChange }: Props) {
  const { find } = useMessages().messages.tracking;
  const [left, setLeft] = useState(false);
  const count = referenceCharacters(value).length;
  const fault = referenceFault(value);
  const judged = tried || (left && count > 0) || count > REFERENCE_LENGTH || fault === 'CHARACTER';
  const remark = fault
    ? fault === 'LENGTH' && count < REFERENCE_LENGTH
      ? fill(find.progress, { count, length: REFERENCE_LENGTH })
      : undefined
    : find.right;
  return (
    <Field
      name="reference"
      label={find.reference}
      required
      hint={find.referenceHint}
      placeholder={find.referenceExample}
      autoComplete="off"
      autoCapitalize="characters"
      spellCheck={false}
      value={value}
      remark={remark}
      error={fault && judged ? find.faults[fault] : undefined}
      onBlur={() => setLeft(true)}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
