import { Box, Link } from '@mui/material';
import { LinkBase, useCreatePath, useGetList, useTranslate } from 'react-admin';
import { Refusal } from '../parts/Refusal';
import { Section } from '../parts/Section';
import { Waiting } from '../parts/Waiting';
import { When } from '../parts/When';
import { MailMark } from './MailMark';
import type { MailRow } from './mails.api';

interface Props {
  filter: { requestId: string } | { mailboxId: string };
}

/** The mails of one file. Asked apart: the notification service may be away while the file is there. */
export function MailsOf({ filter }: Props) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const { data, error, isPending, refetch } = useGetList<MailRow>('mails', {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'sentAt', order: 'DESC' },
    filter,
  });
  return (
    <Section title={translate('resources.mails.name', { smart_count: 2 })}>
      {isPending && <Waiting />}
      <Refusal error={error} onReload={() => void refetch()} />
      {data?.length === 0 && <p>{translate('resources.mails.none')}</p>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {data?.map((mail) => (
          <Box
            component="li"
            key={mail.id}
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              columnGap: 1.5,
              alignItems: 'baseline',
              overflowWrap: 'anywhere',
            }}
          >
            <Link component={LinkBase} to={createPath({ resource: 'mails', type: 'show', id: mail.id })}>
              {mail.subject}
            </Link>
            <MailMark status={mail.status} />
            <Box sx={{ flexBasis: '100%', color: 'text.secondary', fontSize: '0.8125rem' }}>
              {mail.recipientEmail} · <When moment={mail.sentAt} />
            </Box>
            {mail.status !== 'ACCEPTED' && mail.lastAnswer && (
              <Box sx={{ flexBasis: '100%' }}>{mail.lastAnswer}</Box>
            )}
          </Box>
        ))}
      </Box>
    </Section>
  );
}
