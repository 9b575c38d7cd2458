import type { ReactNode } from 'react';
import styles from './FormPart.module.css';

interface Props {
  /** Counted from 1; the preferences have none, as in the guide. */
  number?: number;
  title: string;
  /** What helps to fill this part, beside it. */
  help: string[];
  children: ReactNode;
}

export function FormPart({ number, title, help, children }: Props) {
  return (
    <fieldset className={styles.part}>
      <legend className={styles.legend}>
        {number && <span className={styles.number}>{number}</span>}
        <span className={styles.title}>{title}</span>
      </legend>
      <div className={styles.columns}>
        <div className={styles.fields}>{children}</div>
        <ul className={styles.help}>
          {help.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
    </fieldset>
  );
}
