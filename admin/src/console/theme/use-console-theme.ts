import { useMemo, useSyncExternalStore } from 'react';
import { consoleTheme } from './console-theme';
import { readTokens } from './read-tokens';

const darkScheme = () => window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(changed: () => void) {
  const scheme = darkScheme();
  scheme.addEventListener('change', changed);
  return () => scheme.removeEventListener('change', changed);
}

/** The theme of the colour scheme that the system asks for, read again when it changes. */
export function useConsoleTheme() {
  const dark = useSyncExternalStore(subscribe, () => darkScheme().matches);
  return useMemo(() => consoleTheme(readTokens(), dark ? 'dark' : 'light'), [dark]);
}
