import type { ReactNode } from 'react';
import { Address } from './Address';
import styles from './Page.module.css';
import { PageTitle } from './PageTitle';

interface Props {
  title: string;
  lead?: ReactNode;
  /** What stands above the title: the steps of a wizard, the way back. */
  above?: ReactNode;
  /** Text and forms are kept narrow; boards and two-column forms take the whole page. */
  wide?: boolean;
  children?: ReactNode;
}

/** The body of a page: title, lead, then what it is about, from top to bottom. */
export function Page({ title, lead, above, wide, children }: Props) {
  return (
    <div className={wide ? styles.wide : styles.page}>
      {above}
      <div className={styles.heading}>
        <PageTitle>{title}</PageTitle>
        {lead && <p className={styles.lead}>{typeof lead === 'string' ? <Address of={lead} /> : lead}</p>}
      </div>
      {children}
    </div>
  );
}
