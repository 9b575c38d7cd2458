import Bowser from 'bowser';

/** Length of the column. A browser may call itself anything. */
const LONGEST = 60;

/** Browser and system of a User-Agent header, as its owner knows them: "Firefox, Windows"; null when it names neither. */
export function deviceName(userAgent: string | null): string | null {
  if (!userAgent) return null;
  const { browser, os } = Bowser.parse(userAgent);
  return [browser.name, os.name].filter(Boolean).join(', ').slice(0, LONGEST) || null;
}
