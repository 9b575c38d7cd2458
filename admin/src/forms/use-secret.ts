import { useEffect, useState } from 'react';
import { takeSecret } from './take-secret';

/**
 * The secret of the mailed link that led here, kept in this page's memory only: undefined before one looked, null when
 * there is none. A link pasted over this very page loads nothing, only its fragment is another: it counts too.
 */
export function useSecret(): string | null | undefined {
  const [secret, setSecret] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    const look = () => {
      const found = takeSecret();
      setSecret((known) => found ?? known ?? null);
    };
    look();
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);
  return secret;
}
