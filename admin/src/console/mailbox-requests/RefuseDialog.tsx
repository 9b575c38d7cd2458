import { Box, TextField, Typography } from '@mui/material';
import { useDataProvider, useTranslate } from 'react-admin';
import { useState } from 'react';
import { ActDialog } from '../parts/ActDialog';
import { useAct } from '../parts/use-act';
import { useIdempotencyKey } from '../parts/use-idempotency-key';
import type { ConsoleDataProvider } from '../providers/data-provider';
import type { MailboxRequest } from './mailbox-requests.api';
import { isReasonLongEnough, REASON_LONGEST, REASON_SHORTEST } from './refusal-reason';
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
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const { mutate, isPending, error } = useAct(
    () =>
      dataProvider.refuseMailboxRequest({
        id: request.id,
        version: request.version,
        reason: reason.trim(),
        idempotencyKey,
      }),
    { done: 'resources.mailboxRequests.notifications.refused', onDone: goToNext },
  );
  const refuse = () => {
    setMissing(!isReasonLongEnough(reason));
    if (isReasonLongEnough(reason)) mutate(undefined);
  };
  const lengths = { shortest: REASON_SHORTEST, longest: REASON_LONGEST, length: reason.trim().length };
  return (
    <ActDialog
      title={translate('resources.mailboxRequests.refuse.title', { reference: request.reference })}
      act={translate('resources.mailboxRequests.actions.refuse')}
      danger
      isPending={isPending}
      error={error}
      onAct={refuse}
      onClose={onClose}
    >
      <TextField
        autoFocus
        required
        multiline
        minRows={4}
        label={translate('resources.mailboxRequests.fields.refusalReason')}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        error={isMissing && !isReasonLongEnough(reason)}
        helperText={translate('resources.mailboxRequests.refuse.length', lengths)}
        slotProps={{ htmlInput: { maxLength: REASON_LONGEST } }}
      />
      <Typography component="h3" sx={{ mt: 1.5, fontSize: '0.875rem', fontWeight: 600 }}>
        {translate('resources.mailboxRequests.refuse.preview')}
      </Typography>
      <Box
        component="blockquote"
        sx={{
          m: 0,
          mt: 0.5,
          p: 1.5,
          background: 'var(--sunken)',
          borderRadius: 1,
          whiteSpace: 'pre-wrap',
          overflowWrap: 'anywhere',
        }}
      >
        {translate('resources.mailboxRequests.refuse.told', { reference: request.reference })}
        {'\n\n'}
        {reason.trim()}
      </Box>
    </ActDialog>
  );
}
