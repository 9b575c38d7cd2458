import { Box } from '@mui/material';
import { DataTable, useTranslate } from 'react-admin';
import { Address } from '../../design/Address';
import { formatDate } from '../../i18n/format-date';
import { InvitationActs } from '../mailboxes/InvitationActs';
import { InvitationMark } from '../mailboxes/InvitationMark';
import { isUnanswered } from '../mailboxes/is-unanswered';
import { DueDate } from '../parts/DueDate';
import { useLanguage } from '../parts/use-language';
import { MailboxLink } from './MailboxLink';
import type { InvitationRow } from './members.api';
import { PeopleList } from './PeopleList';
import { useOpenMailbox } from './use-open-mailbox';

const Col = DataTable.Col<InvitationRow>;

const STATUSES = ['PENDING', 'ACCEPTED', 'REVOKED', 'EXPIRED'].map((id) => ({
  id,
  name: `resources.mailboxes.invitations.statuses.${id}`,
}));

/** Who was invited to which mailbox, the last sending first. */
export function InvitationList() {
  return (
    <PeopleList
      shown="invitations"
      sort={{ field: 'sentAt', order: 'DESC' }}
      filter={{ source: 'status', choices: STATUSES }}
    >
      <InvitationTable />
    </PeopleList>
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
      <Col source="email" disableSort render={({ email }) => <Address of={email} />} />
      <Col source="mailbox" disableSort render={({ mailbox }) => <MailboxLink mailbox={mailbox} />} />
      <Col source="role" disableSort render={({ role }) => translate(`resources.mailboxes.roles.${role}`)} />
      <Col source="status" disableSort render={({ status }) => <InvitationMark status={status} />} />
      <Col source="sentAt" render={({ sentAt }) => formatDate(language, sentAt)} />
      <Col
        source="expiresAt"
        disableSort
        render={(invitation) => isUnanswered(invitation) && <DueDate due={invitation.expiresAt} />}
      />
      <Col
        source="acts"
        disableSort
        render={(invitation) =>
          invitation.mailbox?.status === 'ACTIVE' && (
            <Box onClick={(event) => event.stopPropagation()}>
              <InvitationActs invitation={invitation} />
            </Box>
          )
        }
      />
    </DataTable>
  );
}
