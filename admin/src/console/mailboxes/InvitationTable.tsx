import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../parts/Section';
import { Mark, type Tone } from '../parts/Mark';
import { When } from '../parts/When';
import type { Invitation } from './mailboxes.api';
import { RevokeInvitationButton } from './RevokeInvitationButton';

const TONES: Record<Invitation['status'], Tone> = {
  PENDING: 'pending',
  ACCEPTED: 'good',
  REVOKED: 'neutral',
  EXPIRED: 'warning',
};

const COLUMNS = ['email', 'role', 'status', 'sentAt', 'expiresAt', 'acts'];

export function InvitationTable({ invitations }: { invitations: Invitation[] }) {
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
                  <Mark tone={TONES[invitation.status]}>
                    {translate(`resources.mailboxes.invitations.statuses.${invitation.status}`)}
                  </Mark>
                </TableCell>
                <TableCell>
                  <When moment={invitation.sentAt} exactOnly />
                </TableCell>
                <TableCell>
                  <When moment={invitation.expiresAt} />
                </TableCell>
                <TableCell>
                  {invitation.status === 'PENDING' && <RevokeInvitationButton invitation={invitation} />}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Section>
  );
}
