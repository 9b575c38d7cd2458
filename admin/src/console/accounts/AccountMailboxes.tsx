import { Address } from '../../design/Address';
import { Box, Link } from '@mui/material';
import { LinkBase, useCreatePath, useTranslate } from 'react-admin';
import { MailboxMark } from '../mailboxes/MailboxMark';
import { Section } from '../parts/Section';
import { SectionTable } from '../parts/SectionTable';
import { When } from '../parts/When';
import type { Membership } from './accounts.api';

const COLUMNS = ['mailbox', 'role', 'status', 'lastAccessAt'];

/** The shared mailboxes that the person may open, and what for. */
export function AccountMailboxes({ memberships }: { memberships: Membership[] }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const text = (key: string) => translate(`resources.accounts.mailboxes.${key}`);
  return (
    <Section title={text('title')}>
      {memberships.length === 0 && <p>{text('none')}</p>}
      {memberships.length > 0 && (
        <SectionTable
          label={text('title')}
          columns={COLUMNS.map(text)}
          lines={memberships.map(({ id, role, lastAccessAt, mailbox }) => ({
            key: id,
            cells: [
              <>
                <Link
                  component={LinkBase}
                  to={createPath({ resource: 'mailboxes', type: 'show', id: mailbox.id })}
                >
                  {mailbox.description}
                </Link>
                <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
                  <Address of={mailbox.displayAddress} />
                </Box>
              </>,
              translate(`resources.mailboxes.roles.${role}`),
              <MailboxMark status={mailbox.status} />,
              lastAccessAt ? <When moment={lastAccessAt} /> : text('neverOpened'),
            ],
          }))}
        />
      )}
    </Section>
  );
}
