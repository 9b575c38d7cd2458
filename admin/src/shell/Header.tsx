import Link from 'next/link';
import type { Me } from '../account/load-me';
import type { Messages } from '../i18n/fr';
import { opensConsole } from '../space/opens-console';
import { AccountMenu } from './AccountMenu';
import { LanguageSwitch } from './LanguageSwitch';
import { Mark } from './Mark';
import styles from './Shell.module.css';

interface Props {
  messages: Messages;
  me: Me | null;
}

export function Header({ messages: { common }, me }: Props) {
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Link href="/" className={styles.brand}>
          <Mark className={styles.mark} />
          <span>
            <span className={styles.name}>{common.product}</span>
            <span className={styles.tagline}>{common.tagline}</span>
          </span>
        </Link>
        <nav aria-label={common.product}>
          <ul className={styles.links}>
            <li>
              <Link href="/suivi">{common.followRequest}</Link>
            </li>
            {!me && (
              <li>
                <Link href="/connexion">{common.signIn}</Link>
              </li>
            )}
            <li>
              <LanguageSwitch />
            </li>
          </ul>
        </nav>
        {me && <AccountMenu {...menuOf(me)} />}
      </div>
    </header>
  );
}

const menuOf = ({ account, mailboxes, currentMailbox, roles }: Me) => ({
  name: `${account.givenName} ${account.familyName}`,
  mailboxes: mailboxes.map(({ id, displayAddress }) => ({ id, address: displayAddress })),
  current: currentMailbox && { id: currentMailbox.id, address: currentMailbox.displayAddress },
  opensConsole: opensConsole({ roles }),
});
