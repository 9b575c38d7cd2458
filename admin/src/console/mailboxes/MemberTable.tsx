import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../parts/Section';
import { When } from '../parts/When';
import { ChangeMemberButton } from './ChangeMemberButton';
import { InviteMemberButton } from './InviteMemberButton';
import type { Mailbox } from './mailboxes.api';
import { RemoveMemberButton } from './RemoveMemberButton';

const COLUMNS = ['name', 'role', 'lastAccessAt', 'acts'];

/** Who may open the mailbox. The last access is the day it was chosen in the personal space: no message is counted. */
export function MemberTable({ mailbox }: { mailbox: Mailbox }) {
  const translate = useTranslate();
  const { members } = mailbox;
  const isOpen = mailbox.status === 'ACTIVE';
  const canManageMembers = isOpen && mailbox.assignableRoles.length > 0;
  const title = translate(`resources.mailboxes.members.${isOpen ? 'title' : 'kept'}`, {
    smart_count: members.length,
  });
  return (
    <Section title={title} action={canManageMembers && <InviteMemberButton mailbox={mailbox} />}>
      {isOpen && members.length === 0 && <p>{translate('resources.mailboxes.members.none')}</p>}
      {members.length > 0 && (
        <Box sx={{ overflowX: 'auto', mx: -2, mt: -1.5 }}>
          <Table size="small" aria-label={title}>
            <TableHead>
              <TableRow>
                {COLUMNS.map((column) => (
                  <TableCell key={column} scope="col">
                    {translate(`resources.mailboxes.members.${column}`)}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {members.map((member) => (
                <TableRow key={member.id}>
                  <TableCell component="th" scope="row">
                    {member.account.givenName} {member.account.familyName}
                    <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{member.account.email}</Box>
                  </TableCell>
                  <TableCell>{translate(`resources.mailboxes.roles.${member.role}`)}</TableCell>
                  <TableCell>
                    {member.lastAccessAt ? (
                      <When moment={member.lastAccessAt} />
                    ) : (
                      translate('resources.mailboxes.members.neverOpened')
                    )}
                  </TableCell>
                  <TableCell>
                    {canManageMembers && (
                      <>
                        <ChangeMemberButton member={member} roles={mailbox.assignableRoles} />
                        <RemoveMemberButton member={member} />
                      </>
                    )}
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
      <Box component="p" sx={{ color: 'text.secondary', fontSize: '0.8125rem', pt: 1 }}>
        {translate('resources.mailboxes.members.whatIsCounted')}
      </Box>
    </Section>
  );
}
