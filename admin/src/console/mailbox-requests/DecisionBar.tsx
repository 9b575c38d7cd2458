import { Box } from '@mui/material';
import { useGetIdentity, useRecordContext, useTranslate } from 'react-admin';
import { formatDateTime } from '../../i18n/format-date';
import { useLanguage } from '../parts/use-language';
import { ApproveButton } from './ApproveButton';
import { CancelApprovalButton } from './CancelApprovalButton';
import { ClaimButton } from './ClaimButton';
import type { MailboxRequest } from './mailbox-requests.api';
import { ReopenButton } from './ReopenButton';
import { awaitedCorrection } from './returned-correction';
import { SecondaryActs } from './SecondaryActs';
import { standingOf } from './standing-of';
import type { AddressChoice } from './use-rehearsal';

/** Always in sight: who holds the file, and what may be done with it. */
export function DecisionBar({ rehearsal }: { rehearsal: AddressChoice }) {
  const request = useRecordContext<MailboxRequest>();
  const translate = useTranslate();
  const language = useLanguage();
  const { identity } = useGetIdentity();
  if (!request) return null;
  const { assignee } = request;
  const awaited = awaitedCorrection(request);
  const holder = assignee && `${assignee.givenName} ${assignee.familyName}`;
  return (
    <Box
      role="region"
      aria-label={translate('resources.mailboxRequests.decision')}
      sx={{
        position: 'sticky',
        bottom: 0,
        zIndex: 2,
        mx: { xs: -1.5, md: -3 },
        px: { xs: 1.5, md: 3 },
        py: 1.25,
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
        background: 'var(--surface)',
        borderTop: 1,
        borderColor: 'divider',
        boxShadow: 'var(--shadow)',
      }}
    >
      <Box role="status" sx={{ flex: '1 1 14rem' }}>
        {translate(`resources.mailboxRequests.standings.${standingOf(request, identity?.id)}`, {
          holder,
          answerBefore: awaited && formatDateTime(language, awaited.answerBefore),
        })}
      </Box>
      <ClaimButton />
      <CancelApprovalButton />
      <ReopenButton />
      <SecondaryActs />
      <ApproveButton rehearsal={rehearsal} />
    </Box>
  );
}
