import { Typography } from '@mui/material';
import { useDataProvider, useTranslate } from 'react-admin';
import { useState } from 'react';
import { ActDialog } from '../parts/ActDialog';
import { Quotation } from '../parts/Quotation';
import { ReasonField } from '../parts/ReasonField';
import { useAct } from '../parts/use-act';
import { useIdempotencyKey } from '../parts/use-idempotency-key';
import { useReason } from '../parts/use-reason';
import type { ConsoleDataProvider } from '../providers/data-provider';
import type { MailboxRequest } from './mailbox-requests.api';
import { useNextRequest } from './use-next-request';

interface Props {
  request: MailboxRequest;
  onClose: () => void;
}

/** A refusal has a reason, shown as the applicant will read it. */
export function RefuseDialog({ request, onClose }: Props) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const idempotencyKey = useIdempotencyKey();
  const goToNext = useNextRequest();
  const { reason, field, judge } = useReason();
  // As it was opened: the page behind may read it again meanwhile, and the service then says so.
  const [{ id, version, reference }] = useState(request);
  const { mutate, isPending, error } = useAct(
    () => dataProvider.refuseMailboxRequest({ id, version, reason, idempotencyKey }),
    { done: 'resources.mailboxRequests.notifications.refused', onDone: goToNext },
  );
  return (
    <ActDialog
      title={translate('resources.mailboxRequests.refuse.title', { reference })}
      act={translate('resources.mailboxRequests.actions.refuse')}
      danger
      isPending={isPending}
      error={error}
      onAct={() => judge() && mutate(undefined)}
      onClose={onClose}
    >
      <ReasonField
        label={translate('resources.mailboxRequests.fields.refusalReason')}
        help={translate('resources.mailboxRequests.refuse.help')}
        {...field}
      />
      <Typography component="h3" sx={{ mt: 1.5, fontSize: '0.875rem', fontWeight: 600 }}>
        {translate('resources.mailboxRequests.refuse.preview')}
      </Typography>
      <Quotation>
        {translate('resources.mailboxRequests.refuse.told', { reference })}
        {'\n\n'}
        {reason}
      </Quotation>
    </ActDialog>
  );
}
