import type { ThemeOptions } from '@mui/material';
import type { Tokens } from './read-tokens';

const TINTS = [
  ['error', 'var(--danger-tint)'],
  ['warning', 'var(--warning-tint)'],
  ['info', 'var(--primary-tint)'],
  ['success', 'var(--success-tint)'],
] as const;

const hairline = (tokens: Tokens) => `1px solid ${tokens.line}`;

/** Flat surfaces, hairlines instead of shadows, one visible focus ring everywhere. */
export const componentLooks = (tokens: Tokens): ThemeOptions['components'] => ({
  MuiPaper: {
    defaultProps: { elevation: 0 },
    styleOverrides: { root: { backgroundImage: 'none' } },
  },
  MuiButtonBase: {
    defaultProps: { disableRipple: true },
    styleOverrides: {
      root: { '&.Mui-focusVisible': { outline: `3px solid ${tokens.ink}`, outlineOffset: 1 } },
    },
  },
  // Turns beside words that say the wait; react-admin gives the one of its bar no name of its own.
  MuiCircularProgress: { defaultProps: { 'aria-hidden': true } },
  MuiButton: { defaultProps: { disableElevation: true, size: 'small' } },
  MuiTextField: { defaultProps: { variant: 'outlined', margin: 'dense', size: 'small', fullWidth: true } },
  MuiFormControl: { defaultProps: { variant: 'outlined', margin: 'dense', size: 'small', fullWidth: true } },
  MuiOutlinedInput: {
    styleOverrides: { notchedOutline: { borderColor: tokens.fieldLine } },
  },
  MuiTab: {
    styleOverrides: { root: { minHeight: 40, paddingInline: 12, fontWeight: 500, minWidth: 0 } },
  },
  MuiTabs: { styleOverrides: { root: { minHeight: 40 } } },
  MuiTableCell: {
    styleOverrides: {
      sizeSmall: { paddingInline: 10 },
      root: { borderBottom: hairline(tokens), verticalAlign: 'top', lineHeight: 1.4 },
      head: {
        fontSize: '0.8125rem',
        fontWeight: 600,
        color: tokens.inkSoft,
        whiteSpace: 'nowrap',
        backgroundColor: tokens.surface,
      },
    },
  },
  MuiTableRow: {
    styleOverrides: {
      root: {
        '&& > *:not(* + *)': { paddingLeft: 16 },
        '&:focus-within': { backgroundColor: tokens.primaryTint },
        '&:last-child td, &:last-child th': { borderBottom: 0 },
      },
    },
  },
  MuiCard: { styleOverrides: { root: { border: hairline(tokens), boxShadow: 'none' } } },
  MuiDialog: { styleOverrides: { paper: { border: hairline(tokens), borderRadius: 10 } } },
  MuiDialogTitle: {
    styleOverrides: {
      // An address of a mailbox is one long word.
      root: { fontSize: '1.1875rem', fontWeight: 600, paddingBottom: 8, overflowWrap: 'anywhere' },
    },
  },
  MuiMenu: { styleOverrides: { paper: { border: hairline(tokens) } } },
  MuiAlert: {
    styleOverrides: {
      root: {
        borderRadius: 6,
        paddingBlock: 2,
        color: tokens.ink,
        variants: TINTS.map(([severity, background]) => ({ props: { severity }, style: { background } })),
      },
    },
  },
  RaMenuItemLink: {
    styleOverrides: {
      root: {
        borderRadius: 6,
        marginInline: 8,
        paddingInline: 8,
        fontSize: '0.875rem',
        color: tokens.ink,
        '& .MuiListItemIcon-root': { minWidth: 34 },
        '&.RaMenuItemLink-active': { background: tokens.primaryTint, color: tokens.primary, fontWeight: 600 },
      },
    },
  },
  MuiTooltip: { defaultProps: { enterDelay: 400 } },
});
