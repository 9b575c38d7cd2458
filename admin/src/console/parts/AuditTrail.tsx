import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Mark } from './Mark';
import { useAuditSentence, type AuditedAct } from './use-audit-sentence';
import { When } from './When';

export interface AuditEntry extends AuditedAct {
  id: string;
  at: string;
  result: string;
  details: { name: string; value: string }[];
}

/** Who did what and when, one sentence an entry, the last one first. */
export function AuditTrail({ entries }: { entries: AuditEntry[] }) {
  const translate = useTranslate();
  const sentenceOf = useAuditSentence();
  if (entries.length === 0) return <p>{translate('audit.none')}</p>;
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
      {entries
        .toSorted((one, other) => other.at.localeCompare(one.at))
        .map((entry) => (
          <li key={entry.id}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'baseline' }}>
              <span>{sentenceOf(entry)}</span>
              {entry.result !== 'DONE' && <Mark tone="bad">{translate('audit.refused')}</Mark>}
              <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
                <When moment={entry.at} />
              </Box>
            </Box>
          </li>
        ))}
    </Box>
  );
}
