import { Address } from '../../design/Address';
import { Box } from '@mui/material';
import { DataTable, useRecordContext, useTranslate } from 'react-admin';
import { formatDate } from '../../i18n/format-date';
import { RowLink } from '../parts/RowLink';
import { StructureNumber } from '../parts/StructureNumber';
import { useLanguage } from '../parts/use-language';
import { PublicationMark } from '../publications/PublicationMark';
import type { MailboxRow } from './mailboxes.api';
import { MailboxMark } from './MailboxMark';

const Col = DataTable.Col<MailboxRow>;

export function MailboxTable() {
  const translate = useTranslate();
  const language = useLanguage();
  return (
    <DataTable
      rowClick="show"
      bulkActionButtons={false}
      empty={<Box sx={{ p: 3 }}>{translate('resources.mailboxes.none')}</Box>}
    >
      <Col source="description">
        <DescriptionCell />
      </Col>
      <Col
        source="structureName"
        disableSort
        render={({ structureName, identifierType, identifier }) => (
          <>
            {structureName}
            <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
              <StructureNumber identifierType={identifierType} identifier={identifier} />
            </Box>
          </>
        )}
      />
      <Col source="status" disableSort render={({ status }) => <MailboxMark status={status} />} />
      <Col
        source="publicationStatus"
        disableSort
        render={({ publicationStatus }) =>
          publicationStatus && <PublicationMark status={publicationStatus} />
        }
      />
      <Col source="openedAt" render={({ openedAt }) => formatDate(language, openedAt)} />
    </DataTable>
  );
}

function DescriptionCell() {
  const mailbox = useRecordContext<MailboxRow>();
  return (
    <>
      <RowLink>{mailbox?.description}</RowLink>
      <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>
        {mailbox && <Address of={mailbox.displayAddress} />}
      </Box>
    </>
  );
}
