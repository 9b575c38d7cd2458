import Link from 'next/link';
import type { ButtonHTMLAttributes, ComponentProps } from 'react';
import styles from './Button.module.css';

type Look = 'primary' | 'secondary' | 'quiet' | 'danger';

const classes = (look: Look, wide?: boolean) =>
  [styles.button, styles[look], wide && styles.wide].filter(Boolean).join(' ');

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: Look;
  wide?: boolean;
  /** Work is under way: the button keeps its place and its focus, and does nothing more. */
  busy?: boolean;
}

export function Button({ look = 'primary', wide, busy, type = 'button', onClick, children, ...rest }: Props) {
  return (
    <button
      {...rest}
      type={busy ? 'button' : type}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      className={classes(look, wide)}
      onClick={busy ? undefined : onClick}
    >
      {children}
      {busy && <span className={styles.dots} aria-hidden="true" />}
    </button>
  );
}

interface LinkProps extends ComponentProps<typeof Link> {
  look?: Look;
  wide?: boolean;
}

export function LinkButton({ look = 'primary', wide, ...rest }: LinkProps) {
  return <Link {...rest} className={classes(look, wide)} />;
}
