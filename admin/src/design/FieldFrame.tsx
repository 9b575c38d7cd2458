import type { ReactNode } from 'react';
import styles from './Field.module.css';

export interface FieldTexts {
  label: string;
  required?: boolean;
  /** Said under the label before anything is typed. */
  hint?: ReactNode;
  /** A worked example, set apart from the hint. */
  example?: string;
  /** What somebody who read it wants changed. */
  reason?: string;
  error?: string;
  /** A verdict that comes while typing: neither an error nor a hint. */
  remark?: ReactNode;
}

export interface FieldAria {
  'aria-describedby'?: string;
  'aria-invalid'?: true;
  'aria-required'?: true;
}

/** What ties a control to its hint, its example, its remark and its error. */
export function fieldAria(
  id: string,
  { required, hint, example, reason, error, remark }: FieldTexts,
): FieldAria {
  const parts = [
    hint && `${id}-hint`,
    example && `${id}-example`,
    reason && `${id}-reason`,
    remark && `${id}-remark`,
    error && `${id}-error`,
  ];
  const describedBy = parts.filter(Boolean).join(' ');
  return {
    ...(describedBy && { 'aria-describedby': describedBy }),
    ...(error && { 'aria-invalid': true }),
    ...(required && { 'aria-required': true }),
  };
}

interface Props extends FieldTexts {
  id: string;
  labelProps?: object;
  children: ReactNode;
}

export function FieldFrame({
  id,
  label,
  required,
  hint,
  example,
  reason,
  error,
  remark,
  labelProps,
  children,
}: Props) {
  return (
    <div className={error ? `${styles.field} ${styles.wrong}` : styles.field}>
      <label htmlFor={id} className={required ? styles.required : styles.label} {...labelProps}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {example && (
        <p id={`${id}-example`} className={styles.example}>
          {example}
        </p>
      )}
      {reason && (
        <p id={`${id}-reason`} className={styles.reason}>
          {reason}
        </p>
      )}
      {children}
      <div id={`${id}-remark`} className={styles.remark} aria-live="polite">
        {remark}
      </div>
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}
