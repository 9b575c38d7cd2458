import { Address } from '../../design/Address';
import { Box, Link, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { LinkBase, useCreatePath, useTranslate } from 'react-admin';
import { MailboxMark } from '../mailboxes/MailboxMark';
import { Section } from '../parts/Section';
import { When } from '../parts/When';
import type { Membership } from './accounts.api';

const COLUMNS = ['mailbox', 'role', 'status', 'lastAccessAt'];

/** The shared mailboxes that the person may open, and what for. */
export function AccountMailboxes({ memberships }: { memberships: Membership[] }) {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const title = translate('resources.accounts.mailboxes.title');
  return (
    <Section title={title}>
      {memberships.length === 0 && <p>{translate('resources.accounts.mailboxes.none')}</p>}
      {memberships.length > 0 && (
        <Box sx={{ overflowX: 'auto', mx: -2, my: -1.5 }} role="region" aria-label={title} tabIndex={0}>
          <Table size="small" aria-label={title}>
            <TableHead>
              <TableRow>
                {COLUMNS.map((column) => (
                  <TableCell key={column} scope="col">
                    {translate(`resources.accounts.mailboxes.${column}`)}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {memberships.map(({ id, role, lastAccessAt, mailbox }) => (
                <TableRow key={id}>
                  <TableCell component="th" scope="row">
                    <Link
                      component={LinkBase}
                      to={createPath({ resource: 'mailboxes', type: 'show', id: mailbox.id })}
                    >
                      {mailbox.description}
                    </Link>
                    <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>
                      <Address of={mailbox.displayAddress} />
                    </Box>
                  </TableCell>
                  <TableCell>{translate(`resources.mailboxes.roles.${role}`)}</TableCell>
                  <TableCell>
                    <MailboxMark status={mailbox.status} />
                  </TableCell>
                  <TableCell>
                    {lastAccessAt ? (
                      <When moment={lastAccessAt} />
                    ) : (
                      translate('resources.accounts.mailboxes.neverOpened')
                    )}
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
    </Section>
  );
}
