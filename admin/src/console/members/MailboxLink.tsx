import { Address } from '../../design/Address';
import { Box, Link } from '@mui/material';
import { LinkBase, useCreatePath } from 'react-admin';
import type { MemberRow } from './members.api';

/** Opens the mailbox of a row. The keys j and k move from one to the next. */
export function MailboxLink({ mailbox }: { mailbox: MemberRow['mailbox'] | null }) {
  const createPath = useCreatePath();
  if (!mailbox) return null;
  return (
    <Box sx={{ minWidth: '14rem' }}>
      <Link
        component={LinkBase}
        to={createPath({ resource: 'mailboxes', type: 'show', id: mailbox.id })}
        data-row-link
        onClick={(event: { stopPropagation(): void }) => event.stopPropagation()}
        sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}
      >
        {mailbox.description}
      </Link>
      <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>
        <Address of={mailbox.displayAddress} />
      </Box>
    </Box>
  );
}
