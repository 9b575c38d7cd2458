import { Box, Paper } from '@mui/material';
import { DataTable, ListBase, useTranslate } from 'react-admin';
import { formatDate } from '../../i18n/format-date';
import { ListFrame } from '../parts/ListFrame';
import { PageHeader } from '../parts/PageHeader';
import { useLanguage } from '../parts/use-language';
import { When } from '../parts/When';
import { MailboxLink } from './MailboxLink';
import type { MemberRow } from './members.api';
import { PeopleFilters } from './PeopleFilters';
import { PEOPLE_PANEL_ID, PeopleTabs } from './PeopleTabs';
import { useOpenMailbox } from './use-open-mailbox';

const Col = DataTable.Col<MemberRow>;

const ROLES = ['MANAGER', 'DEPUTY', 'MEMBER', 'READER'].map((id) => ({
  id,
  name: `resources.mailboxes.roles.${id}`,
}));

/** Who may open which mailbox, the newest member first. */
export function MemberList() {
  const translate = useTranslate();
  return (
    <ListBase sort={{ field: 'addedAt', order: 'DESC' }} perPage={25}>
      <PageHeader title={translate('resources.members.name', { smart_count: 2 })} />
      <PeopleTabs shown="members" />
      <Paper id={PEOPLE_PANEL_ID} role="tabpanel" sx={{ background: 'none' }}>
        <PeopleFilters source="role" choices={ROLES} />
        <ListFrame>
          <MemberTable />
        </ListFrame>
        <Box component="p" sx={{ color: 'text.secondary', fontSize: '0.8125rem', pb: 2 }}>
          {translate('resources.mailboxes.members.whatIsCounted')}
        </Box>
      </Paper>
    </ListBase>
  );
}

function MemberTable() {
  const translate = useTranslate();
  const language = useLanguage();
  const openMailbox = useOpenMailbox();
  return (
    <DataTable
      rowClick={openMailbox}
      bulkActionButtons={false}
      empty={<Box sx={{ p: 3 }}>{translate('resources.members.none')}</Box>}
    >
      <Col
        source="account"
        disableSort
        render={({ account }) => (
          <>
            {account.givenName} {account.familyName}
            <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{account.email}</Box>
          </>
        )}
      />
      <Col source="mailbox" disableSort render={({ mailbox }) => <MailboxLink mailbox={mailbox} />} />
      <Col source="role" disableSort render={({ role }) => translate(`resources.mailboxes.roles.${role}`)} />
      <Col source="addedAt" render={({ addedAt }) => formatDate(language, addedAt)} />
      <Col
        source="lastAccessAt"
        render={({ lastAccessAt }) =>
          lastAccessAt ? <When moment={lastAccessAt} /> : translate('resources.mailboxes.members.neverOpened')
        }
      />
    </DataTable>
  );
}
