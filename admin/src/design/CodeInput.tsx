import type { InputHTMLAttributes, Ref } from 'react';
import { FieldFrame, fieldAria, type FieldTexts } from './FieldFrame';
import field from './Field.module.css';
import styles from './CodeInput.module.css';

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, 'required'>, FieldTexts {
  name: string;
  ref?: Ref<HTMLInputElement>;
}

/** One input for the whole code, so that phones can offer the one that came by mail and a paste just works. */
export function CodeInput({ label, required, hint, error, remark, ...input }: Props) {
  const texts = { label, required, hint, error, remark };
  return (
    <FieldFrame id={input.name} {...texts}>
      <input
        {...input}
        {...fieldAria(input.name, texts)}
        id={input.name}
        type="text"
        inputMode="numeric"
        autoComplete="one-time-code"
        spellCheck={false}
        className={`${field.control} ${styles.code}`}
      />
    </FieldFrame>
  );
}
