const NAME = 'balorg:keyboard-help';

export const openKeyboardHelp = () => document.dispatchEvent(new Event(NAME));

export function onKeyboardHelp(open: () => void) {
  document.addEventListener(NAME, open);
  return () => document.removeEventListener(NAME, open);
}
