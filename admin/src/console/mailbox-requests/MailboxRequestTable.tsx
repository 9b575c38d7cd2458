import { Box } from '@mui/material';
import { DataTable, useTranslate } from 'react-admin';
import type { MailboxRequestRow } from './mailbox-requests.api';
import { DescriptionCell } from './DescriptionCell';
import { ProfessionCell } from './ProfessionCell';
import { ReferenceCell } from './ReferenceCell';
import { StateCell } from './StateCell';
import { TermCell } from './TermCell';

const Col = DataTable.Col<MailboxRequestRow>;

/** The term stands beside the reference: on a narrow screen these two are what remains in sight. */
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
      <Col source="decideBefore" render={(row) => <TermCell row={row} />} />
      <Col source="description" disableSort render={(row) => <DescriptionCell row={row} />} />
      <Col source="managerProfessionKey" disableSort render={(row) => <ProfessionCell row={row} />} />
      <Col source="status" disableSort render={(row) => <StateCell row={row} />} />
      <Col
        source="assignee"
        disableSort
        render={({ assignee }) => assignee && `${assignee.givenName} ${assignee.familyName}`}
      />
    </DataTable>
  );
}
