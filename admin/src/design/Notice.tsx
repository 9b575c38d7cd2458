import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface Props {
  tone?: 'info' | 'success' | 'warning' | 'danger';
  title?: string;
  /** Said at once (alert), when there is time (status), or simply part of the page. */
  announce?: 'alert' | 'status';
  children?: ReactNode;
}

export function Notice({ tone = 'info', title, announce, children }: Props) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={announce}>
      {title && <p className={styles.title}>{title}</p>}
      {children && <div className={styles.body}>{children}</div>}
    </div>
  );
}
