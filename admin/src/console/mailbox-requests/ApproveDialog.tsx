import { Box } from '@mui/material';
import { useDataProvider, useTranslate } from 'react-admin';
import { useState } from 'react';
import { ActDialog } from '../parts/ActDialog';
import { useAct } from '../parts/use-act';
import { useIdempotencyKey } from '../parts/use-idempotency-key';
import type { ConsoleDataProvider } from '../providers/data-provider';
import { useRegion } from '../regions/use-region';
import { approvalEffects } from './approval-effects';
import type { MailboxRequest, Rehearsal } from './mailbox-requests.api';
import { useNextRequest } from './use-next-request';

interface Props {
  request: MailboxRequest;
  proposal: Rehearsal;
  onClose: () => void;
}

/** Says every effect of the approval before it is given, then goes on to the next file. */
export function ApproveDialog({ request, proposal, onClose }: Props) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const region = useRegion(request.regionCode);
  const idempotencyKey = useIdempotencyKey();
  const goToNext = useNextRequest();
  // As it was opened: the page behind may read it again meanwhile, and the service then says so.
  const [{ id, version }] = useState(request);
  const { mutate, isPending, error } = useAct(
    () =>
      dataProvider.approveMailboxRequest({
        id,
        version,
        localPart: proposal.localPart,
        idempotencyKey,
      }),
    { done: 'resources.mailboxRequests.notifications.approved', onDone: goToNext },
  );
  const values = {
    address: proposal.address,
    manager:
      request.linkedAccount && `${request.linkedAccount.givenName} ${request.linkedAccount.familyName}`,
    email: request.linkedAccount?.email ?? request.contactEmail,
    smart_count: region?.cancelWindowMinutes ?? 0,
  };
  return (
    <ActDialog
      title={translate('resources.mailboxRequests.approve.title', { reference: request.reference })}
      act={translate('resources.mailboxRequests.actions.approve')}
      isPending={isPending}
      error={error}
      onAct={() => mutate(undefined)}
      onClose={onClose}
    >
      <p>{translate('resources.mailboxRequests.approve.effects')}</p>
      <Box component="ul" sx={{ display: 'grid', gap: 0.75, my: 1, pl: 3 }}>
        {region &&
          approvalEffects(request, region).map((effect) => (
            <Box component="li" key={effect} sx={{ overflowWrap: 'anywhere' }}>
              {translate(`resources.mailboxRequests.approve.${effect}`, values)}
            </Box>
          ))}
      </Box>
    </ActDialog>
  );
}
