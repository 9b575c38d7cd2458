import { fill } from '../i18n/fill';
import styles from './Steps.module.css';

interface Props {
  /** Names of the steps, in their order. */
  names: string[];
  /** Counted from 1. */
  current: number;
  label: string;
  /** "Step {number} of {total}". */
  position: string;
}

/** Where the person stands in the wizard. */
export function Steps({ names, current, label, position }: Props) {
  return (
    <nav aria-label={label} className={styles.steps}>
      <p className={styles.position}>{fill(position, { number: current, total: names.length })}</p>
      <ol className={styles.list}>
        {names.map((name, index) => {
          const number = index + 1;
          const state = number < current ? styles.done : number === current ? styles.current : styles.ahead;
          return (
            <li key={name} className={state} aria-current={number === current ? 'step' : undefined}>
              <span className={styles.bar} aria-hidden="true" />
              <span className={styles.name}>{name}</span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
