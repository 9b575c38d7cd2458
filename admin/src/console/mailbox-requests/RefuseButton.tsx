import { Button } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { useState } from 'react';
import type { MailboxRequest } from './mailbox-requests.api';
import { RefuseDialog } from './RefuseDialog';

export function RefuseButton() {
  const request = useRecordContext<MailboxRequest>();
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  if (!request?.allowedActions.includes('REFUSE')) return null;
  return (
    <>
      <Button variant="outlined" color="error" onClick={() => setOpen(true)}>
        {translate('resources.mailboxRequests.actions.refuse')}
      </Button>
      {isOpen && <RefuseDialog request={request} onClose={() => setOpen(false)} />}
    </>
  );
}
