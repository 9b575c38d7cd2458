import { defaultTheme, type RaThemeOptions } from 'react-admin';
import { componentLooks } from './component-looks';
import type { Tokens } from './read-tokens';

/** The site's colours on a denser scale: the console is read all day, on one screen, in lists. */
export function consoleTheme(tokens: Tokens, mode: 'light' | 'dark'): RaThemeOptions {
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
