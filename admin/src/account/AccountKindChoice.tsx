'use client';

import type { UseFormRegister } from 'react-hook-form';
import { useMessages } from '../i18n/MessagesProvider';
import type { AccountForm } from './account-form';
import styles from './AccountKindChoice.module.css';

/** With an RPPS or waiting for one: everything else of the account follows from it. */
export function AccountKindChoice({ register }: { register: UseFormRegister<AccountForm> }) {
  const { create } = useMessages().messages.account;
  const choices = [
    { value: 'PER', label: create.kindPer, hint: create.kindPerHint },
    { value: 'INT', label: create.kindInt, hint: create.kindIntHint },
  ];
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{create.kindLegend}</legend>
      {choices.map(({ value, label, hint }) => (
        <div key={value} className={styles.choice}>
          <input
            {...register('kind')}
            id={`kind-${value}`}
            type="radio"
            value={value}
            aria-describedby={`kind-${value}-hint`}
          />
          <label htmlFor={`kind-${value}`} className={styles.name}>
            {label}
          </label>
          <p id={`kind-${value}-hint`} className={styles.hint}>
            {hint}
          </p>
        </div>
      ))}
    </fieldset>
  );
}
