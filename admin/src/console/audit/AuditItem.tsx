import { Box, Link } from '@mui/material';
import { LinkBase, useCreatePath, useTranslate } from 'react-admin';
import { Mark } from '../parts/Mark';
import { useAuditSentence } from '../parts/use-audit-sentence';
import { When } from '../parts/When';
import type { AuditRow } from './audit.api';
import { AuditFacts } from './AuditFacts';
import { subjectPage } from './subject-page';

/** One entry: the sentence, the moment, the thing's page; its facts on demand. */
export function AuditItem({ entry }: { entry: AuditRow }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const sentenceOf = useAuditSentence();
  const page = subjectPage(entry);
  const kind = translate(`resources.auditEntries.subjects.${entry.subjectType}`, { _: entry.subjectType });
  return (
    <Box
      component="li"
      sx={{ px: 2, py: 1.25, '& + &': { borderTop: 1, borderColor: 'divider' }, overflowWrap: 'anywhere' }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5, alignItems: 'baseline' }}>
        <span>{sentenceOf(entry)}</span>
        {entry.result !== 'DONE' && <Mark tone="bad">{translate('audit.refused')}</Mark>}
        <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
          <When moment={entry.at} />
        </Box>
        {page && (
          <Link component={LinkBase} data-row-link to={createPath({ ...page, type: 'show' })}>
            {translate('resources.auditEntries.openSubject', { subject: kind })}
          </Link>
        )}
      </Box>
      <details>
        <Box component="summary" sx={{ display: 'list-item', width: 'fit-content', mt: 0.5, py: 0.5 }}>
          {translate('resources.auditEntries.details')}
        </Box>
        <AuditFacts entry={entry} kind={kind} />
      </details>
    </Box>
  );
}
