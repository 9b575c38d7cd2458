import { Button } from '@mui/material';
import { useDataProvider, useRecordContext, useTranslate } from 'react-admin';
import { useShortcuts } from '../layout/use-shortcuts';
import { useAct } from '../parts/use-act';
import { Refusal } from '../parts/Refusal';
import type { ConsoleDataProvider } from '../providers/data-provider';
import type { MailboxRequest } from './mailbox-requests.api';

/** Takes the file, from a colleague if need be (the trace says so); the key is c. */
export function ClaimButton() {
  const request = useRecordContext<MailboxRequest>();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const translate = useTranslate();
  const { mutate, isPending, error } = useAct((id: string) => dataProvider.claimMailboxRequest(id), {
    done: 'resources.mailboxRequests.notifications.claimed',
  });
  const claim = request?.allowedActions.includes('CLAIM') ? () => mutate(request.id) : undefined;
  useShortcuts({ c: claim });
  if (!request || !claim) return null;
  return (
    <>
      <Refusal error={error} />
      <Button variant="outlined" loading={isPending} onClick={claim} aria-keyshortcuts="c">
        {translate(`resources.mailboxRequests.actions.${request.assignee ? 'takeOver' : 'claim'}`)}
      </Button>
    </>
  );
}
