import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../parts/Section';
import { When } from '../parts/When';
import { InvitationActs } from './InvitationActs';
import { InvitationMark } from './InvitationMark';
import type { Mailbox } from './mailboxes.api';

const COLUMNS = ['email', 'role', 'status', 'sentAt', 'expiresAt', 'acts'];

export function InvitationTable({ mailbox: { invitations, status } }: { mailbox: Mailbox }) {
  const translate = useTranslate();
  const title = translate('resources.mailboxes.invitations.title');
  return (
    <Section title={title}>
      <Box sx={{ overflowX: 'auto', mx: -2, my: -1.5 }}>
        <Table size="small" aria-label={title}>
          <TableHead>
            <TableRow>
              {COLUMNS.map((column) => (
                <TableCell key={column} scope="col">
                  {translate(`resources.mailboxes.invitations.${column}`)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {invitations.map((invitation) => (
              <TableRow key={invitation.id}>
                <TableCell component="th" scope="row">
                  {invitation.email}
                </TableCell>
                <TableCell>{translate(`resources.mailboxes.roles.${invitation.role}`)}</TableCell>
                <TableCell>
                  <InvitationMark status={invitation.status} />
                </TableCell>
                <TableCell>
                  <When moment={invitation.sentAt} exactOnly />
                </TableCell>
                <TableCell>
                  <When moment={invitation.expiresAt} />
                </TableCell>
                <TableCell>{status === 'ACTIVE' && <InvitationActs invitation={invitation} />}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Section>
  );
}
