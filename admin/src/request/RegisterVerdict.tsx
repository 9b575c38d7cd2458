'use client';

import { Button } from '../design/Button';
import { Notice } from '../design/Notice';
import { fill } from '../i18n/fill';
import { formatDate } from '../i18n/format-date';
import { useMessages } from '../i18n/MessagesProvider';
import styles from './RegisterVerdict.module.css';
import { structureLine } from './structure-line';
import type { Verdict } from './use-register';

interface Props {
  verdict: Verdict;
  /** Absent where another number cannot be chosen. */
  onFind?: () => void;
}

/** What the register says of the typed number, announced as it comes. It never stops a request: a reviewer decides. */
export function RegisterVerdict(props: Props) {
  return (
    <div role="status" className={styles.verdict}>
      <Said {...props} />
    </div>
  );
}

function Said({ verdict, onFind }: Props) {
  const { language, messages } = useMessages();
  const { register } = messages.request;
  const search = onFind && (
    <Button look="secondary" onClick={onFind}>
      {register.find}
    </Button>
  );

  switch (verdict.state) {
    case 'NONE':
      return null;
    case 'LOOKING':
      return <p>{register.looking}</p>;
    case 'FAILED':
      return (
        <Notice tone="warning">
          <p>{register.failed}</p>
        </Notice>
      );
    case 'UNKNOWN':
      return (
        <Notice tone="warning" title={register.unknownTitle}>
          <p>{register.unknownText}</p>
          {search}
        </Notice>
      );
    case 'LEGAL_ENTITY':
      return (
        <Notice tone="warning" title={register.legalEntityTitle}>
          <p>{structureLine(verdict.structure)}</p>
          <p>{register.legalEntityText}</p>
          {search}
        </Notice>
      );
    case 'CLOSED':
      return (
        <Notice tone="warning" title={register.closedTitle}>
          <p>{structureLine(verdict.structure)}</p>
          <p>{register.closedText}</p>
        </Notice>
      );
    case 'FOUND': {
      const { structure, filled } = verdict;
      return (
        <Notice
          tone="success"

          title={fill(register.foundTitle, { name: structure.name ?? structure.identifier })}
        >
          <p>{structureLine(structure)}</p>
          {filled && <p>{register.filled}</p>}
          <p>{fill(register.foundAt, { date: formatDate(language, structure.fileDate) })}</p>
        </Notice>
      );
    }
  }
}
