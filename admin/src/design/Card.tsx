import type { ReactNode } from 'react';
import styles from './Card.module.css';

interface Props {
  title?: string;
  /** A word above the title: a kind, a role. */
  kicker?: string;
  /** What one can do with it, at its foot. */
  actions?: ReactNode;
  children?: ReactNode;
}

export function Card({ title, kicker, actions, children }: Props) {
  return (
    <section className={styles.card}>
      {kicker && <p className={styles.kicker}>{kicker}</p>}
      {title && <h2 className={styles.title}>{title}</h2>}
      {children}
      {actions && <div className={styles.actions}>{actions}</div>}
    </section>
  );
}
