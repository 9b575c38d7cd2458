'use client';

import { useRouter } from 'next/navigation';
import { useId, useState, type ButtonHTMLAttributes, type ReactNode } from 'react';
import { signOut, switchMailbox } from '../account/account.api';
import { Address } from '../design/Address';
import { ActionError } from '../forms/ActionError';
import { useAction } from '../forms/use-action';
import { useMessages } from '../i18n/MessagesProvider';
import styles from './AccountMenu.module.css';
import { useMenu } from './use-menu';

interface MailboxChoice {
  id: string;
  address: string;
}

interface ItemProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  children: ReactNode;
}

const Item = (props: ItemProps) => (
  <button role="menuitem" {...props} type="button" tabIndex={-1} className={styles.item} />
);

interface Props {
  name: string;
  mailboxes: MailboxChoice[];
  current: MailboxChoice | null;
  opensConsole: boolean;
}

/** The account at the top right: whose it is, which box is shown, and "change account". */
export function AccountMenu({ name, mailboxes, current, opensConsole }: Props) {
  const { account, myRequests } = useMessages().messages;
  const { menu } = account;
  const router = useRouter();
  const menuId = useId();
  const { open, toggle, close, menuProps, buttonRef } = useMenu();
  const [choosing, setChoosing] = useState(false);
  const { run, busy, error } = useAction();

  /** Another account or none: the whole page is loaded anew, nothing of the former one stays. */
  const leaveFor = (page: string, work: () => Promise<unknown>) =>
    void run(async () => {
      await work();
      window.location.assign(page);
    });
  const choose = (mailbox: MailboxChoice | null) =>
    leaveFor(mailbox ? '/espace/boite' : '/espace', () => switchMailbox(mailbox?.id ?? null));
  const go = (page: string) => {
    close();
    router.push(page);
  };
  const choice = (mailbox: MailboxChoice | null, text: string) => (
    <Item
      key={mailbox?.id ?? 'individual'}
      role="menuitemradio"
      aria-checked={current?.id === mailbox?.id}
      onClick={() => choose(mailbox)}
    >
      <Address of={text} />
    </Item>
  );

  return (
    <div className={styles.account}>
      <button
        ref={buttonRef}
        type="button"
        className={styles.button}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? menuId : undefined}
        aria-busy={busy || undefined}
        onClick={toggle}
      >
        <span className={styles.person}>{name}</span>
        <span className={styles.shown}>{current?.address ?? menu.individual}</span>
      </button>
      {open && (
        <div {...menuProps} id={menuId} role="menu" aria-label={menu.label} className={styles.menu}>
          <Item onClick={() => go('/espace')}>{menu.space}</Item>
          {current && <Item onClick={() => go('/espace/boite')}>{menu.mailbox}</Item>}
          <Item aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
            {menu.change}
          </Item>
          {choosing && (
            <div role="group" aria-label={menu.change} className={styles.group}>
              {choice(null, menu.individual)}
              {mailboxes.map((mailbox) => choice(mailbox, mailbox.address))}
            </div>
          )}
          <Item onClick={() => go('/espace/demandes')}>{myRequests.title}</Item>
          <Item onClick={() => go('/espace/compte')}>{menu.me}</Item>
          {opensConsole && <Item onClick={() => window.location.assign('/console')}>{menu.console}</Item>}
          <Item onClick={() => leaveFor('/', signOut)}>{menu.signOut}</Item>
        </div>
      )}
      <ActionError error={error} />
    </div>
  );
}
