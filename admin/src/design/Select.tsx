import type { Ref, SelectHTMLAttributes } from 'react';
import { FieldFrame, fieldAria, type FieldTexts } from './FieldFrame';
import styles from './Field.module.css';

export interface Option {
  value: string;
  label: string;
}

interface Props extends Omit<SelectHTMLAttributes<HTMLSelectElement>, 'required'>, FieldTexts {
  name: string;
  ref?: Ref<HTMLSelectElement>;
  /** The first, empty line. */
  placeholder?: string;
  options: Option[];
}

export function Select({
  label,
  required,
  hint,
  example,
  reason,
  error,
  remark,
  placeholder,
  options,
  id,
  ...select
}: Props) {
  const texts = { label, required, hint, example, reason, error, remark };
  const fieldId = id ?? select.name;
  return (
    <FieldFrame id={fieldId} {...texts}>
      <select {...select} {...fieldAria(fieldId, texts)} id={fieldId} className={styles.control}>
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
