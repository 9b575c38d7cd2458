import { Box, Paper } from '@mui/material';
import { DataTable, ListBase, useTranslate } from 'react-admin';
import { formatDate } from '../../i18n/format-date';
import { InvitationActs } from '../mailboxes/InvitationActs';
import { InvitationMark } from '../mailboxes/InvitationMark';
import { ListFrame } from '../parts/ListFrame';
import { PageHeader } from '../parts/PageHeader';
import { useLanguage } from '../parts/use-language';
import { When } from '../parts/When';
import { MailboxLink } from './MailboxLink';
import type { InvitationRow } from './members.api';
import { PeopleFilters } from './PeopleFilters';
import { PEOPLE_PANEL_ID, PeopleTabs } from './PeopleTabs';
import { useOpenMailbox } from './use-open-mailbox';

const Col = DataTable.Col<InvitationRow>;

const STATUSES = ['PENDING', 'ACCEPTED', 'REVOKED', 'EXPIRED'].map((id) => ({
  id,
  name: `resources.mailboxes.invitations.statuses.${id}`,
}));

/** Who was invited to which mailbox, the last sending first. */
export function InvitationList() {
  const translate = useTranslate();
  return (
    <ListBase resource="invitations" sort={{ field: 'sentAt', order: 'DESC' }} perPage={25}>
      <PageHeader title={translate('resources.invitations.name', { smart_count: 2 })} />
      <PeopleTabs shown="invitations" />
      <Paper id={PEOPLE_PANEL_ID} role="tabpanel" sx={{ background: 'none' }}>
        <PeopleFilters source="status" choices={STATUSES} />
        <ListFrame>
          <InvitationTable />
        </ListFrame>
      </Paper>
    </ListBase>
  );
}

function InvitationTable() {
  const translate = useTranslate();
  const language = useLanguage();
  const openMailbox = useOpenMailbox();
  return (
    <DataTable
      rowClick={openMailbox}
      bulkActionButtons={false}
      empty={<Box sx={{ p: 3 }}>{translate('resources.invitations.none')}</Box>}
    >
      <Col source="email" disableSort />
      <Col source="mailbox" disableSort render={({ mailbox }) => <MailboxLink mailbox={mailbox} />} />
      <Col source="role" disableSort render={({ role }) => translate(`resources.mailboxes.roles.${role}`)} />
      <Col source="status" disableSort render={({ status }) => <InvitationMark status={status} />} />
      <Col source="sentAt" render={({ sentAt }) => formatDate(language, sentAt)} />
      <Col source="expiresAt" disableSort render={({ expiresAt }) => <When moment={expiresAt} />} />
      <Col
        source="acts"
        disableSort
        render={(invitation) => (
          <Box onClick={(event) => event.stopPropagation()}>
            <InvitationActs invitation={invitation} />
          </Box>
        )}
      />
    </DataTable>
  );
}
