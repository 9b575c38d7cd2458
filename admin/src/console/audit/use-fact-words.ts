import { useTranslate } from 'react-admin';
import type { AuditRow } from './audit.api';

type AuditFact = AuditRow['details'][number];

const YES_OR_NO: Record<string, string> = { true: 'ra.boolean.true', false: 'ra.boolean.false' };

/** Facts that list names of fields, and whose fields these are. */
const LISTS: Record<string, string> = { changed: 'regionProfiles', fields: 'mailboxRequests' };

/** How a fact of the chain is said; null for one that was not there; a value that has no words of its own is shown as it was written. */
export function useFactWords() {
  const translate = useTranslate();
  return {
    nameOf: (name: string): string => translate(`resources.auditEntries.facts.${name}`, { _: name }),
    valueOf({ name, value }: AuditFact): string | null {
      if (value === 'null') return null;
      const answer = YES_OR_NO[value];
      if (answer) return translate(answer);
      const listed = LISTS[name];
      if (listed)
        return value
          .split(/[ ,]/)
          .map((field) => translate(`resources.${listed}.fields.${field}`, { _: field }))
          .join(', ');
      return translate(`resources.auditEntries.factValues.${value}`, { _: value });
    },
  };
}
