import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Address } from '../../design/Address';
import { Section } from '../parts/Section';
import { SectionTable } from '../parts/SectionTable';
import { When } from '../parts/When';
import { JoinRequestActs } from './JoinRequestActs';
import { JoinRequestWait } from './JoinRequestWait';
import type { Mailbox } from './mailboxes.api';
import { nameOf } from './name-of';

const COLUMNS = ['name', 'message', 'askedAt', 'answerBefore', 'acts'];

/** Those who ask to be added and wait; what was answered stands in the history. */
export function JoinRequestTable({ mailbox }: { mailbox: Mailbox }) {
  const translate = useTranslate();
  const text = (key: string) => translate(`resources.mailboxes.joinRequests.${key}`);
  const waiting = mailbox.joinRequests.filter(({ status }) => status === 'PENDING');
  if (waiting.length === 0 || mailbox.status !== 'ACTIVE') return null;
  return (
    <Section title={text('title')}>
      <SectionTable
        label={text('title')}
        columns={COLUMNS.map(text)}
        lines={waiting.map((request) => ({
          key: request.id,
          cells: [
            <>
              {nameOf(request)}
              <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
                <Address of={request.account.email} />
              </Box>
            </>,
            request.message ?? text('noMessage'),
            <When moment={request.askedAt} />,
            <JoinRequestWait request={request} />,
            <JoinRequestActs request={request} mailbox={mailbox} />,
          ],
        }))}
      />
    </Section>
  );
}
