import { Box } from '@mui/material';
import { ShowBase, useRecordContext } from 'react-admin';
import { PageHeader } from '../parts/PageHeader';
import { Waiting } from '../parts/Waiting';
import { WHOLE_FILE } from '../parts/whole-file';
import { MailsOf } from '../mails/MailsOf';
import { PublicationMark } from '../publications/PublicationMark';
import { InvitationTable } from './InvitationTable';
import { MailboxFacts } from './MailboxFacts';
import type { Mailbox } from './mailboxes.api';
import { MailboxHistory } from './MailboxHistory';
import { MailboxMark } from './MailboxMark';
import { MailboxPublication } from './MailboxPublication';
import { MemberTable } from './MemberTable';

const REFRESH_EVERY_MS = 30_000;

export function MailboxShow() {
  return (
    <ShowBase queryOptions={{ meta: WHOLE_FILE, refetchInterval: REFRESH_EVERY_MS }}>
      <MailboxPage />
    </ShowBase>
  );
}

function MailboxPage() {
  const mailbox = useRecordContext<Mailbox>();
  if (!mailbox) return <Waiting />;
  return (
    <Box sx={{ maxWidth: '60rem', width: '100%', mx: 'auto', pb: 3 }}>
      <PageHeader
        title={mailbox.description}
        facts={
          <>
            <Box component="span" sx={{ fontFamily: 'var(--font-code)', overflowWrap: 'anywhere' }}>
              {mailbox.displayAddress}
            </Box>
            <MailboxMark status={mailbox.status} />
            {mailbox.publicationStatus && <PublicationMark status={mailbox.publicationStatus} />}
          </>
        }
      />
      <MailboxFacts mailbox={mailbox} />
      <MemberTable mailbox={mailbox} />
      {mailbox.invitations.length > 0 && <InvitationTable invitations={mailbox.invitations} />}
      <MailboxPublication mailboxId={mailbox.id} />
      <MailsOf filter={{ mailboxId: mailbox.id }} />
      <MailboxHistory mailboxId={mailbox.id} />
    </Box>
  );
}
