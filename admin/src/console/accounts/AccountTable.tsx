import { formatRpps } from '@balorg/identifiers';
import { Box } from '@mui/material';
import { DataTable, useRecordContext, useTranslate } from 'react-admin';
import { Address } from '../../design/Address';
import { formatDate } from '../../i18n/format-date';
import { RowLink } from '../parts/RowLink';
import { useLanguage } from '../parts/use-language';
import { ProfessionName } from '../regions/ProfessionName';
import { AccountMark } from './AccountMark';
import type { AccountRow } from './accounts.api';
import { RppsMark } from './RppsMark';

const Col = DataTable.Col<AccountRow>;

export function AccountTable() {
  const translate = useTranslate();
  const language = useLanguage();
  return (
    <DataTable
      rowClick="show"
      bulkActionButtons={false}
      empty={<Box sx={{ p: 3 }}>{translate('resources.accounts.none')}</Box>}
    >
      <Col source="familyName">
        <PersonCell />
      </Col>
      <Col
        source="kind"
        disableSort
        render={({ kind }) => (
          <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
            {translate(`resources.accounts.kindsInShort.${kind}`)}
          </Box>
        )}
      />
      <Col
        source="professionKey"
        disableSort
        render={({ professionKey }) => <ProfessionName professionKey={professionKey} />}
      />
      <Col
        source="rpps"
        disableSort
        render={({ rpps, rppsStatus }) => (
          <Box sx={{ display: 'grid', gap: 0.25, justifyItems: 'start', whiteSpace: 'nowrap' }}>
            {rpps && formatRpps(rpps)}
            <RppsMark status={rppsStatus} />
          </Box>
        )}
      />
      <Col source="status" disableSort render={({ status }) => <AccountMark status={status} />} />
      <Col source="createdAt" render={({ createdAt }) => formatDate(language, createdAt)} />
    </DataTable>
  );
}

function PersonCell() {
  const account = useRecordContext<AccountRow>();
  if (!account) return null;
  return (
    <>
      <RowLink>
        {account.familyName} {account.givenName}
      </RowLink>
      <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>
        <Address of={account.email} />
      </Box>
    </>
  );
}
