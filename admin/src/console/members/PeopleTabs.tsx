import { Box, Tab, Tabs } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';

export const PEOPLE_PANEL_ID = 'people-panel';

const PAGES = { members: '/members', invitations: '/members/invitations' };

/** Those who may open a mailbox, and those who were asked to: each list has its own address. */
export function PeopleTabs({ shown }: { shown: keyof typeof PAGES }) {
  const translate = useTranslate();
  return (
    <Box sx={{ borderBottom: 1, borderColor: 'divider', mb: 1.5 }}>
      <Tabs value={shown} aria-label={translate('resources.members.tabs')}>
        {Object.entries(PAGES).map(([page, to]) => (
          <Tab
            key={page}
            value={page}
            component={LinkBase}
            to={to}
            aria-controls={page === shown ? PEOPLE_PANEL_ID : undefined}
            label={translate(`resources.${page}.name`, { smart_count: 2 })}
          />
        ))}
      </Tabs>
    </Box>
  );
}
