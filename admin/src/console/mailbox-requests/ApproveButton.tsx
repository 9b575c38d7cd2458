import { Button } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { useState } from 'react';
import { ApproveDialog } from './ApproveDialog';
import type { MailboxRequest } from './mailbox-requests.api';
import type { AddressChoice } from './use-rehearsal';

/** Opens once the address that would be created was checked. */
export function ApproveButton({ rehearsal }: { rehearsal: AddressChoice }) {
  const request = useRecordContext<MailboxRequest>();
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  if (!request?.allowedActions.includes('APPROVE')) return null;
  const { proposal, isChecking } = rehearsal;
  return (
    <>
      <Button
        variant="contained"
        disabled={isChecking || !proposal || proposal.problem !== null}
        onClick={() => setOpen(true)}
      >
        {translate('resources.mailboxRequests.actions.approve')}
      </Button>
      {isOpen && proposal && (
        <ApproveDialog request={request} proposal={proposal} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
