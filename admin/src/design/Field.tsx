import type { InputHTMLAttributes, ReactNode, Ref } from 'react';
import { FieldFrame, fieldAria, type FieldTexts } from './FieldFrame';
import styles from './Field.module.css';

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'required'>, FieldTexts {
  name: string;
  ref?: Ref<HTMLInputElement>;
  /** Stands beside the input: a unit, a small button. */
  beside?: ReactNode;
}

/** A text input with its label, hint, example and error. Its id is its name, so that summaries can link to it. */
export function Field({
  label,
  required,
  hint,
  example,
  reason,
  error,
  remark,
  beside,
  id,
  type = 'text',
  ...input
}: Props) {
  const texts = { label, required, hint, example, reason, error, remark };
  const fieldId = id ?? input.name;
  return (
    <FieldFrame id={fieldId} {...texts}>
      <span className={styles.row}>
        <input
          {...input}
          {...fieldAria(fieldId, texts)}
          id={fieldId}
          type={type}
          className={styles.control}
        />
        {beside}
      </span>
    </FieldFrame>
  );
}
