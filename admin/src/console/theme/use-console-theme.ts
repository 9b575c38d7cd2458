import { useMemo, useSyncExternalStore } from 'react';
import { consoleTheme } from './console-theme';
import { readTokens } from './read-tokens';

/** What the system asks for, heard of when it changes. */
function wish(query: string) {
  const media = () => window.matchMedia(query);
  return {
    isThere: () => media().matches,
    subscribe(changed: () => void) {
      const heard = media();
      heard.addEventListener('change', changed);
      return () => heard.removeEventListener('change', changed);
    },
  };
}

const darkness = wish('(prefers-color-scheme: dark)');
const stillness = wish('(prefers-reduced-motion: reduce)');

/** The theme of the colour scheme and the motion that the system asks for. */
export function useConsoleTheme() {
  const dark = useSyncExternalStore(darkness.subscribe, darkness.isThere);
  const still = useSyncExternalStore(stillness.subscribe, stillness.isThere);
  return useMemo(() => consoleTheme(readTokens(), { mode: dark ? 'dark' : 'light', still }), [dark, still]);
}
