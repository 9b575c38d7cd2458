import { Box, Tab, Tabs } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { QueueCount } from './QueueCount';
import { QUEUE_TABS, type QueueFilter, type QueueTab } from './queue-filter';

export const QUEUE_PANEL_ID = 'queue-panel';

const TABS = Object.keys(QUEUE_TABS) as QueueTab[];

export function QueueTabs() {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const filter: QueueFilter = filterValues;
  return (
    <Box sx={{ borderBottom: 1, borderColor: 'divider' }}>
      <Tabs
        value={filter.tab ?? 'toDo'}
        onChange={(_, tab: QueueTab) => setFilters({ ...filter, tab })}
        variant="scrollable"
        allowScrollButtonsMobile
        aria-label={translate('resources.mailboxRequests.tabs.label')}
      >
        {TABS.map((tab) => (
          <Tab
            key={tab}
            value={tab}
            aria-controls={QUEUE_PANEL_ID}
            iconPosition="end"
            icon={<QueueCount filter={{ ...filter, tab }} />}
            label={translate(`resources.mailboxRequests.tabs.${tab}`)}
          />
        ))}
      </Tabs>
    </Box>
  );
}
