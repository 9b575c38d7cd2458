import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Mark } from './Mark';
import { When } from './When';

export interface AuditEntry {
  id: string;
  at: string;
  actor: { givenName: string; familyName: string } | null;
  actorKind: string;
  action: string;
  result: string;
  details: { name: string; value: string }[];
}

/** Who did what and when, one sentence an entry, the last one first. */
export function AuditTrail({ entries }: { entries: AuditEntry[] }) {
  const translate = useTranslate();
  if (entries.length === 0) return <p>{translate('audit.none')}</p>;
  const actorOf = ({ actor, actorKind }: AuditEntry) =>
    actor ? `${actor.givenName} ${actor.familyName}` : translate(`audit.actors.${actorKind}`);
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
      {entries
        .toSorted((one, other) => other.at.localeCompare(one.at))
        .map((entry) => (
          <li key={entry.id}>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'baseline' }}>
              <span>
                {translate(`audit.actions.${entry.action}`, {
                  actor: actorOf(entry),
                  _: translate('audit.otherAction', { actor: actorOf(entry), action: entry.action }),
                })}
              </span>
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
