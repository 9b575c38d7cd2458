'use client';

import { useEffect, useState } from 'react';
import { useMessages } from '../i18n/MessagesProvider';
import { loadPasswordMeasure, type PasswordStrength as Strength } from './password-strength';
import styles from './PasswordStrength.module.css';

interface Props {
  password: string;
  /** Words an attacker knows: the person's names, the address. */
  known: string;
}

/** How long the password would resist, measured in the browser: it is sent nowhere for that. */
export function PasswordStrength({ password, known }: Props) {
  const { create } = useMessages().messages.account;
  const [strength, setStrength] = useState<Strength | null>(null);

  useEffect(() => {
    let current = true;
    async function measure() {
      if (!password) return setStrength(null);
      const measured = await loadPasswordMeasure();
      if (current) setStrength(measured(password, known.split(/[\s@.]+/)));
    }
    const wait = setTimeout(() => void measure(), 150);
    return () => {
      current = false;
      clearTimeout(wait);
    };
  }, [password, known]);

  if (strength === null) return null;
  return (
    <div className={styles.strength}>
      <meter
        min={0}
        max={4}
        low={2}
        high={3}
        optimum={4}
        value={strength}
        aria-label={create.strengthLabel}
        className={styles.meter}
      />
      <span>{create.strength[strength]}</span>
    </div>
  );
}
