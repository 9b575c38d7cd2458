'use client';

import { Button } from '../design/Button';
import { fill } from '../i18n/fill';
import { useMessages } from '../i18n/MessagesProvider';
import type { Structure } from './request.api';
import { structureLine } from './structure-line';
import styles from './StructureResult.module.css';

interface Props {
  structure: Structure;
  onChoose: (finess: string) => void;
}

/** One structure of a search. Only an open establishment can be chosen; the others say why not. */
export function StructureResult({ structure, onChoose }: Props) {
  const { finder } = useMessages().messages.request;
  const name = structure.name ?? structure.identifier;
  const isEstablishment = structure.kind === 'EG';
  return (
    <li className={styles.result}>
      <div>
        <p className={styles.name}>{name}</p>
        <p className={styles.line}>{structureLine(structure)}</p>
        <p className={isEstablishment ? styles.establishment : styles.entity}>
          {isEstablishment ? finder.establishment : finder.legalEntity}
          {structure.closedOn && ` · ${finder.closed}`}
        </p>
      </div>
      {isEstablishment && !structure.closedOn && (
        <Button
          look="secondary"
          aria-label={fill(finder.choose, { name })}
          onClick={() => onChoose(structure.identifier)}
        >
          {finder.chooseShort}
        </Button>
      )}
    </li>
  );
}
