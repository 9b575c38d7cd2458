/** The colours and fonts of design/tokens.css, as the browser resolves them for the chosen colour scheme. */
export interface Tokens {
  paper: string;
  surface: string;
  sunken: string;
  ink: string;
  inkSoft: string;
  line: string;
  fieldLine: string;
  primary: string;
  primaryStrong: string;
  onPrimary: string;
  primaryTint: string;
  danger: string;
  success: string;
  warning: string;
  fontText: string;
}

/** MUI computes shades, which a CSS variable does not allow: it is given the values themselves. */
export function readTokens(root: Element = document.documentElement): Tokens {
  const style = getComputedStyle(root);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return {
    paper: read('--paper'),
    surface: read('--surface'),
    sunken: read('--sunken'),
    ink: read('--ink'),
    inkSoft: read('--ink-soft'),
    line: read('--line'),
    fieldLine: read('--field-line'),
    primary: read('--primary'),
    primaryStrong: read('--primary-strong'),
    onPrimary: read('--on-primary'),
    primaryTint: read('--primary-tint'),
    danger: read('--danger'),
    success: read('--success'),
    warning: read('--warning'),
    fontText: read('--font-text'),
  };
}
