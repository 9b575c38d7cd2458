import { Box, Paper } from '@mui/material';
import { ListBase, SelectInput, TextInput, useTranslate, type SortPayload } from 'react-admin';
import type { ReactNode } from 'react';
import { LiveFilters } from '../parts/LiveFilters';
import { ListFrame } from '../parts/ListFrame';
import { PageHeader } from '../parts/PageHeader';
import { PEOPLE_PANEL_ID, PeopleTabs, type PeoplePage } from './PeopleTabs';

interface Choices {
  source: 'role' | 'status';
  choices: { id: string; name: string }[];
  /** What the list opens on; everything when it is missing. */
  opensOn?: string;
}

interface Props {
  shown: PeoplePage;
  sort: SortPayload;
  /** The field beside the typed query, and what can be chosen there. */
  filter: Choices;
  /** Key of what is said below the rows. */
  note?: string;
  children: ReactNode;
}

/** One of the lists of people of mailboxes, among its tabs. */
export function PeopleList({ shown, sort, filter: { source, choices, opensOn }, note, children }: Props) {
  const translate = useTranslate();
  return (
    <ListBase
      resource={shown}
      sort={sort}
      filterDefaultValues={opensOn ? { [source]: opensOn } : undefined}
      perPage={25}
    >
      <PageHeader title={translate(`resources.${shown}.name`, { smart_count: 2 })} />
      <PeopleTabs shown={shown} />
      <Paper id={PEOPLE_PANEL_ID} role="tabpanel" sx={{ background: 'none' }}>
        <LiveFilters>
          <TextInput source="q" type="search" />
          <SelectInput source={source} choices={choices} />
        </LiveFilters>
        <ListFrame>{children}</ListFrame>
        {note && (
          <Box component="p" sx={{ color: 'text.secondary', fontSize: '0.8125rem', pb: 2 }}>
            {translate(note)}
          </Box>
        )}
      </Paper>
    </ListBase>
  );
}
