import { Box, Tab, Tabs } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';

export const PEOPLE_PANEL_ID = 'people-panel';

const PAGES = {
  members: '/members',
  invitations: '/members/invitations',
  joinRequests: '/members/join-requests',
};

export type PeoplePage = keyof typeof PAGES;

/** Those who may open a mailbox, those who were asked to, and those who ask: each list has its own address. */
export function PeopleTabs({ shown }: { shown: PeoplePage }) {
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
