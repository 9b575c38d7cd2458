'use client';

import layout from '../design/Layout.module.css';
import { Notice } from '../design/Notice';
import { fieldSentence } from '../i18n/field-sentence';
import { fill } from '../i18n/fill';
import { useMessages } from '../i18n/MessagesProvider';
import type { FoundFault } from './correction';

/** Faults that the server found at fields which are not open to correction. */
export function ClosedFaults({ faults }: { faults: FoundFault[] }) {
  const { messages } = useMessages();
  const texts = messages.tracking.correction;
  const names: Record<string, string | undefined> = messages.request.fields;
  if (faults.length === 0) return null;
  return (
    <Notice tone="danger" announce="alert" title={texts.closedTitle}>
      <ul className={layout.list}>
        {faults.map(({ field, code }) => (
          <li key={field}>
            {fill(messages.common.labelled, {
              label: names[field] ?? field,
              text: fieldSentence(messages, code),
            })}
          </li>
        ))}
      </ul>
      <p>{texts.closedText}</p>
    </Notice>
  );
}
