'use client';

import { useEffect, useRef } from 'react';
import styles from './Notice.module.css';

export interface Fault {
  /** The id of the control. */
  field: string;
  /** The name of the field and what is wrong with it. */
  text: string;
}

interface Props {
  title: string;
  faults: Fault[];
  /** Changes with each try, so that the summary takes the focus again. */
  attempt: number;
}

/** Lists every fault of a form above it, each one a link to its field, and takes the focus. */
export function ErrorSummary({ title, faults, attempt }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const any = faults.length > 0;
  useEffect(() => {
    if (any && attempt > 0) box.current?.focus();
  }, [any, attempt]);
  if (!any) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className={`${styles.notice} ${styles.danger}`}>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.list}>
        {faults.map(({ field, text }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(field)?.focus();
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
