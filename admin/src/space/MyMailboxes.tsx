import { Address } from '../design/Address';
import type { Me } from '../account/load-me';
import { Card } from '../design/Card';
import layout from '../design/Layout.module.css';
import type { Messages } from '../i18n/fr';
import styles from './MemberRow.module.css';
import { OpenMailboxButton } from './OpenMailboxButton';

interface Props {
  messages: Messages;
  me: Me;
}

/** The shared mailboxes that this account may open, and in which role. */
export function MyMailboxes({ messages: { space }, me: { mailboxes, currentMailbox } }: Props) {
  return (
    <Card title={space.mailboxesTitle}>
      {mailboxes.length === 0 && <p className={layout.soft}>{space.noMailboxes}</p>}
      <ul className={layout.plain}>
        {mailboxes.map(({ id, displayAddress, description, role }) => (
          <li key={id} className={styles.member}>
            <div className={styles.person}>
              <p className={styles.name}>{description}</p>
              <p className={styles.soft}>
                <Address of={displayAddress} />
              </p>
              <p className={styles.soft}>{space.roles[role]}</p>
            </div>
            <OpenMailboxButton id={id} address={displayAddress} shown={currentMailbox?.id === id} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
