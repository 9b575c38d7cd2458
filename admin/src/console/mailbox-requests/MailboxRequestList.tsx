import { Paper } from '@mui/material';
import { ListBase, useTranslate } from 'react-admin';
import { ListFrame } from '../parts/ListFrame';
import { PageHeader } from '../parts/PageHeader';
import { QuickChoices } from '../parts/QuickChoices';
import { MailboxRequestTable } from './MailboxRequestTable';
import { QueueFilters } from './QueueFilters';
import { QUEUE_PANEL_ID, QueueTabs } from './QueueTabs';
import { OLDEST_DUE_FIRST, REFRESH_EVERY_MS, WORK_TO_DO } from './queue';

/** "BAL ORG en attente": opens on work to do, oldest due first; read again only while the page is looked at. */
export function MailboxRequestList() {
  const translate = useTranslate();
  return (
    <ListBase
      sort={OLDEST_DUE_FIRST}
      perPage={25}
      filterDefaultValues={WORK_TO_DO}
      queryOptions={{ refetchInterval: REFRESH_EVERY_MS }}
    >
      <PageHeader title={translate('resources.mailboxRequests.queue')} />
      <QuickChoices>
        <QueueTabs />
        <Paper id={QUEUE_PANEL_ID} role="tabpanel" sx={{ background: 'none' }}>
          <QueueFilters />
          <ListFrame>
            <MailboxRequestTable />
          </ListFrame>
        </Paper>
      </QuickChoices>
    </ListBase>
  );
}
