import { Address } from '../../design/Address';
import { Box } from '@mui/material';
import { ShowBase, useRecordContext } from 'react-admin';
import { FileAwaited } from '../parts/FileAwaited';
import { PageHeader } from '../parts/PageHeader';
import { WHOLE_FILE } from '../parts/whole-file';
import { MailsOf } from '../mails/MailsOf';
import { useIsReviewer } from '../providers/use-is-reviewer';
import { PublicationMark } from '../publications/PublicationMark';
import { InvitationTable } from './InvitationTable';
import { JoinRequestTable } from './JoinRequestTable';
import { MailboxActs } from './MailboxActs';
import { MailboxFacts } from './MailboxFacts';
import type { Mailbox } from './mailboxes.api';
import { MailboxHistory } from './MailboxHistory';
import { MailboxMark } from './MailboxMark';
import { MailboxPublication } from './MailboxPublication';
import { MailboxPublicationState } from './MailboxPublicationState';
import { MailboxStateNotice } from './MailboxStateNotice';
import { MemberTable } from './MemberTable';

const REFRESH_EVERY_MS = 30_000;

export function MailboxShow() {
  return (
    <ShowBase queryOptions={{ ...WHOLE_FILE, refetchInterval: REFRESH_EVERY_MS }}>
      <MailboxPage />
    </ShowBase>
  );
}

function MailboxPage() {
  const mailbox = useRecordContext<Mailbox>();
  if (!mailbox) return <FileAwaited />;
  return <MailboxColumn key={mailbox.id} mailbox={mailbox} />;
}

/** Administrators of the structure keep the mailbox on the same page, without what the GRADeS alone may read. */
function MailboxColumn({ mailbox }: { mailbox: Mailbox }) {
  const isReviewer = useIsReviewer(mailbox.regionCode);
  return (
    <Box sx={{ maxWidth: '60rem', width: '100%', mx: 'auto', pb: 3 }}>
      <PageHeader
        title={mailbox.description}
        facts={
          <>
            <Box component="span" sx={{ fontFamily: 'var(--font-code)', overflowWrap: 'anywhere' }}>
              <Address of={mailbox.displayAddress} />
            </Box>
            <MailboxMark status={mailbox.status} />
            {mailbox.publicationStatus && <PublicationMark status={mailbox.publicationStatus} />}
          </>
        }
        actions={<MailboxActs mailbox={mailbox} />}
      />
      <MailboxStateNotice mailbox={mailbox} />
      <MailboxFacts mailbox={mailbox} />
      <JoinRequestTable mailbox={mailbox} />
      <MemberTable mailbox={mailbox} />
      {mailbox.invitations.length > 0 && <InvitationTable mailbox={mailbox} />}
      {isReviewer ? (
        <MailboxPublication mailboxId={mailbox.id} />
      ) : (
        <MailboxPublicationState mailbox={mailbox} />
      )}
      {isReviewer && <MailsOf filter={{ mailboxId: mailbox.id }} />}
      <MailboxHistory mailbox={mailbox} />
    </Box>
  );
}
