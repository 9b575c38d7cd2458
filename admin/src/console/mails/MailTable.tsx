import { Box } from '@mui/material';
import { DataTable, useRecordContext, useTranslate } from 'react-admin';
import { Address } from '../../design/Address';
import { RowLink } from '../parts/RowLink';
import { When } from '../parts/When';
import { MailMark } from './MailMark';
import type { MailRow } from './mails.api';

const Col = DataTable.Col<MailRow>;

export function MailTable() {
  const translate = useTranslate();
  return (
    <DataTable
      rowClick="show"
      bulkActionButtons={false}
      empty={<Box sx={{ p: 3 }}>{translate('resources.mails.none')}</Box>}
    >
      <Col source="subject" disableSort>
        <SubjectCell />
      </Col>
      <Col
        source="recipientEmail"
        disableSort
        render={({ recipientEmail }) => (
          <Box sx={{ minWidth: '10rem' }}>
            <Address of={recipientEmail} />
          </Box>
        )}
      />
      <Col source="sentAt" render={({ sentAt }) => <When moment={sentAt} />} />
      <Col
        source="status"
        disableSort
        render={({ status, lastAnswer }) => (
          <>
            <MailMark status={status} />
            {status !== 'ACCEPTED' && <Box sx={{ fontSize: '0.8125rem' }}>{lastAnswer}</Box>}
          </>
        )}
      />
    </DataTable>
  );
}

function SubjectCell() {
  const mail = useRecordContext<MailRow>();
  return <RowLink>{mail?.subject}</RowLink>;
}
