import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'react-admin';
import { Refusal } from '../parts/Refusal';
import { Section } from '../parts/Section';
import { Waiting } from '../parts/Waiting';
import { When } from '../parts/When';
import type { ConsoleDataProvider } from '../providers/data-provider';
import { AddNoteForm } from './AddNoteForm';
import type { MailboxRequest } from './mailbox-requests.api';

/** What reviewers write for each other; the last word comes first. */
export function Notes({ request }: { request: MailboxRequest }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['mailboxRequests', 'notes', request.id],
    queryFn: () => dataProvider.notesOnMailboxRequest(request.id),
  });
  return (
    <Section title={translate('resources.mailboxRequests.notes.title')}>
      <Box component="p" sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        {translate('resources.mailboxRequests.notes.whoReads')}
      </Box>
      {request.allowedActions.includes('ADD_NOTE') && <AddNoteForm requestId={request.id} />}
      {isPending && <Waiting />}
      <Refusal error={error} onReload={() => void refetch()} />
      {data?.length === 0 && (
        <Box component="p" sx={{ pt: 1 }}>
          {translate('resources.mailboxRequests.notes.none')}
        </Box>
      )}
      <Box
        component="ol"
        sx={{ listStyle: 'none', m: 0, mt: data?.length ? 1.5 : 0, p: 0, display: 'grid', gap: 1.5 }}
      >
        {data?.map(({ id, text, at, author }) => (
          <li key={id}>
            <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
              {author ? `${author.givenName} ${author.familyName}` : translate('audit.actors.ACCOUNT')}
              {' · '}
              <When moment={at} />
            </Box>
            <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</Box>
          </li>
        ))}
      </Box>
    </Section>
  );
}
