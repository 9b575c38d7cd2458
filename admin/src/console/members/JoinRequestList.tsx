import { Box } from '@mui/material';
import { DataTable, useTranslate } from 'react-admin';
import { Address } from '../../design/Address';
import { formatDate } from '../../i18n/format-date';
import { JoinRequestActs } from '../mailboxes/JoinRequestActs';
import { JoinRequestWait } from '../mailboxes/JoinRequestWait';
import { nameOf } from '../mailboxes/name-of';
import { useLanguage } from '../parts/use-language';
import { JoinRequestMark } from './JoinRequestMark';
import { MailboxLink } from './MailboxLink';
import type { JoinRequestRow } from './members.api';
import { PeopleList } from './PeopleList';
import { useOpenMailbox } from './use-open-mailbox';

const Col = DataTable.Col<JoinRequestRow>;

const STATUSES = ['PENDING', 'ACCEPTED', 'REFUSED', 'EXPIRED', 'ENDED'].map((id) => ({
  id,
  name: `resources.joinRequests.statuses.${id}`,
}));

/** Who asks to be added to which mailbox; opens on those who wait, the longest first. */
export function JoinRequestList() {
  return (
    <PeopleList
      shown="joinRequests"
      sort={{ field: 'askedAt', order: 'ASC' }}
      filter={{ source: 'status', choices: STATUSES, opensOn: 'PENDING' }}
      note="resources.joinRequests.whoAnswers"
    >
      <JoinRequestRows />
    </PeopleList>
  );
}

function JoinRequestRows() {
  const translate = useTranslate();
  const language = useLanguage();
  const openMailbox = useOpenMailbox();
  return (
    <DataTable
      rowClick={openMailbox}
      bulkActionButtons={false}
      empty={<Box sx={{ p: 3 }}>{translate('resources.joinRequests.none')}</Box>}
    >
      <Col source="account" disableSort render={(request) => <Asker request={request} />} />
      <Col source="mailbox" disableSort render={({ mailbox }) => <MailboxLink mailbox={mailbox} />} />
      <Col source="status" disableSort render={({ status }) => <JoinRequestMark status={status} />} />
      <Col source="askedAt" render={({ askedAt }) => formatDate(language, askedAt)} />
      <Col source="answerBefore" disableSort render={(request) => <JoinRequestWait request={request} />} />
      <Col
        source="acts"
        disableSort
        render={(request) => (
          <Box onClick={(event) => event.stopPropagation()}>
            <JoinRequestActs request={request} mailbox={request.mailbox} />
          </Box>
        )}
      />
    </DataTable>
  );
}

/** Who asks, and what he says to those who answer. */
function Asker({ request }: { request: JoinRequestRow }) {
  const translate = useTranslate();
  return (
    <Box sx={{ minWidth: '14rem' }}>
      {nameOf(request)}
      <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
        <Address of={request.account.email} />
      </Box>
      {request.message && (
        <Box sx={{ pt: 0.5, overflowWrap: 'anywhere' }}>
          {translate('resources.joinRequests.says', { message: request.message })}
        </Box>
      )}
    </Box>
  );
}
