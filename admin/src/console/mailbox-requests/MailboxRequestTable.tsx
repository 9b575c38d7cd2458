import { Box } from '@mui/material';
import { DataTable, useTranslate } from 'react-admin';
import { Mark } from '../parts/Mark';
import { PublicationMark } from '../publications/PublicationMark';
import { ProfessionName } from '../regions/ProfessionName';
import type { MailboxRequestRow } from './mailbox-requests.api';
import { ReferenceCell } from './ReferenceCell';
import { RequestMark } from './RequestMark';
import { TermCell } from './TermCell';

const Col = DataTable.Col<MailboxRequestRow>;

export function MailboxRequestTable() {
  const translate = useTranslate();
  return (
    <DataTable
      rowClick="show"
      bulkActionButtons={false}
      empty={<Box sx={{ p: 3 }}>{translate('resources.mailboxRequests.none')}</Box>}
    >
      <Col source="reference">
        <ReferenceCell />
      </Col>
      <Col
        source="description"
        disableSort
        render={(row) => (
          <>
            <Box sx={{ minWidth: '16rem', overflowWrap: 'anywhere' }}>{row.description}</Box>
            <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
              {[row.socialName, row.identifierType && `${row.identifierType} ${row.identifier}`]
                .filter(Boolean)
                .join(' · ')}
            </Box>
          </>
        )}
      />
      <Col source="departmentCode" disableSort />
      <Col
        source="managerProfessionKey"
        disableSort
        render={(row) => <ProfessionName professionKey={row.managerProfessionKey} />}
      />
      <Col source="decideBefore" render={(row) => <TermCell row={row} />} />
      <Col
        source="status"
        disableSort
        render={(row) => (
          <Box sx={{ display: 'grid', gap: 0.5, justifyItems: 'start' }}>
            <RequestMark status={row.status} />
            {(row.duplicateCount ?? 0) > 0 && (
              <Mark tone="warning">
                {translate('resources.mailboxRequests.duplicateCount', { smart_count: row.duplicateCount })}
              </Mark>
            )}
            {row.publicationStatus && <PublicationMark status={row.publicationStatus} />}
          </Box>
        )}
      />
      <Col
        source="assignee"
        disableSort
        render={({ assignee }) => assignee && `${assignee.givenName} ${assignee.familyName}`}
      />
    </DataTable>
  );
}
