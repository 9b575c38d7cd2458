import { Box } from '@mui/material';
import { DataTable, useTranslate } from 'react-admin';
import { formatDate } from '../../i18n/format-date';
import { useLanguage } from '../parts/use-language';
import { When } from '../parts/When';
import { MailboxLink } from './MailboxLink';
import type { MemberRow } from './members.api';
import { PeopleList } from './PeopleList';
import { useOpenMailbox } from './use-open-mailbox';

const Col = DataTable.Col<MemberRow>;

const ROLES = ['MANAGER', 'DEPUTY', 'MEMBER', 'READER'].map((id) => ({
  id,
  name: `resources.mailboxes.roles.${id}`,
}));

/** Who may open which mailbox, the newest member first. */
export function MemberList() {
  return (
    <PeopleList
      shown="members"
      sort={{ field: 'addedAt', order: 'DESC' }}
      filter={{ source: 'role', choices: ROLES }}
      note="resources.mailboxes.members.whatIsCounted"
    >
      <MemberTable />
    </PeopleList>
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
