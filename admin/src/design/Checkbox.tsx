import type { InputHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './Checkbox.module.css';

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  name: string;
  ref?: Ref<HTMLInputElement>;
  label: string;
  hint?: ReactNode;
}

export function Checkbox({ label, hint, id, ...input }: Props) {
  const fieldId = id ?? input.name;
  return (
    <div className={styles.line}>
      <input
        {...input}
        id={fieldId}
        type="checkbox"
        className={styles.box}
        aria-describedby={hint ? `${fieldId}-hint` : undefined}
      />
      <label htmlFor={fieldId} className={styles.label}>
        {label}
      </label>
      {hint && (
        <p id={`${fieldId}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
