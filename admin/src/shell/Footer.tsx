import Link from 'next/link';
import type { Messages } from '../i18n/fr';
import styles from './Shell.module.css';

export function Footer({ messages: { common } }: { messages: Messages }) {
  return (
    <footer className={styles.footer}>
      <div className={styles.footerBar}>
        <span>{common.footer}</span>
        <Link href="/accessibilite">{common.accessibilityLink}</Link>
      </div>
    </footer>
  );
}
