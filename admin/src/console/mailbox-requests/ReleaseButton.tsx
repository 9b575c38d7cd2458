import { Button } from '@mui/material';
import { useDataProvider, useRecordContext, useTranslate } from 'react-admin';
import { Refusal } from '../parts/Refusal';
import { useAct } from '../parts/use-act';
import type { ConsoleDataProvider } from '../providers/data-provider';
import type { MailboxRequest } from './mailbox-requests.api';

export function ReleaseButton() {
  const request = useRecordContext<MailboxRequest>();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const translate = useTranslate();
  const { mutate, isPending, error } = useAct((id: string) => dataProvider.releaseMailboxRequest(id), {
    done: 'resources.mailboxRequests.notifications.released',
  });
  if (!request?.allowedActions.includes('RELEASE')) return null;
  return (
    <>
      <Refusal error={error} />
      <Button loading={isPending} onClick={() => mutate(request.id)}>
        {translate('resources.mailboxRequests.actions.release')}
      </Button>
    </>
  );
}
