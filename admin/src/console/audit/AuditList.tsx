import { Box } from '@mui/material';
import { ListBase, useListContext, useTranslate } from 'react-admin';
import { ListFrame } from '../parts/ListFrame';
import { PageHeader } from '../parts/PageHeader';
import { QuickChoices } from '../parts/QuickChoices';
import { Waiting } from '../parts/Waiting';
import type { AuditRow } from './audit.api';
import { AuditFilters } from './AuditFilters';
import { AuditItem } from './AuditItem';
import { ChainCheck } from './ChainCheck';

/** Who did what, on what, when and with what result; nobody can rewrite it. */
export function AuditList() {
  const translate = useTranslate();
  return (
    <ListBase sort={{ field: 'sequence', order: 'DESC' }} perPage={25}>
      <PageHeader title={translate('resources.auditEntries.name', { smart_count: 2 })} />
      <ChainCheck />
      <QuickChoices>
        <AuditFilters />
        <ListFrame>
          <Entries />
        </ListFrame>
      </QuickChoices>
    </ListBase>
  );
}

function Entries() {
  const { data = [], isPending } = useListContext<AuditRow>();
  const translate = useTranslate();
  if (isPending) return <Waiting />;
  if (data.length === 0) return <Box sx={{ p: 3 }}>{translate('resources.auditEntries.none')}</Box>;
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {data.map((entry) => (
        <AuditItem key={entry.id} entry={entry} />
      ))}
    </Box>
  );
}
