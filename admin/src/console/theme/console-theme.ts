import { defaultTheme, type RaThemeOptions } from 'react-admin';
import { componentLooks } from './component-looks';
import type { Tokens } from './read-tokens';

interface Wishes {
  mode: 'light' | 'dark';
  /** Nothing slides or fades. */
  still: boolean;
}

const AT_ONCE: RaThemeOptions['transitions'] = {
  create: () => 'none',
  duration: {
    shortest: 0,
    shorter: 0,
    short: 0,
    standard: 0,
    complex: 0,
    enteringScreen: 0,
    leavingScreen: 0,
  },
};

/** The site's colours on a denser scale: the console is read all day, on one screen, in lists. */
export function consoleTheme(tokens: Tokens, { mode, still }: Wishes): RaThemeOptions {
  return {
    ...defaultTheme,
    palette: {
      mode,
      primary: { main: tokens.primary, dark: tokens.primaryStrong, contrastText: tokens.onPrimary },
      secondary: { main: tokens.primary, dark: tokens.primaryStrong, contrastText: tokens.onPrimary },
      error: { main: tokens.danger },
      warning: { main: tokens.warning },
      success: { main: tokens.success },
      info: { main: tokens.primary },
      background: { default: tokens.paper, paper: tokens.surface },
      text: { primary: tokens.ink, secondary: tokens.inkSoft },
      divider: tokens.line,
    },
    ...(still && { transitions: AT_ONCE }),
    shape: { borderRadius: 6 },
    sidebar: { width: 232, closedWidth: 56 },
    typography: {
      fontFamily: tokens.fontText,
      fontSize: 13,
      button: { textTransform: 'none', fontWeight: 600 },
      body2: { fontSize: '0.875rem' },
    },
    components: { ...defaultTheme.components, ...componentLooks(tokens) },
  };
}
