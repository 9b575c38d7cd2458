import { Button } from '@mui/material';
import { useDataProvider, useRecordContext, useTranslate } from 'react-admin';
import { useState } from 'react';
import { MoreActs, type Act } from '../parts/MoreActs';
import { Refusal } from '../parts/Refusal';
import { useIsNarrow } from '../parts/use-is-narrow';
import { useAct } from '../parts/use-act';
import type { ConsoleDataProvider } from '../providers/data-provider';
import { AskForCorrectionDialog } from './AskForCorrectionDialog';
import type { MailboxRequest } from './mailbox-requests.api';
import { RefuseDialog } from './RefuseDialog';

/** Besides the approval. On a narrow screen they share one button, so that the decision bar leaves room to read. */
export function SecondaryActs() {
  const request = useRecordContext<MailboxRequest>();
  const translate = useTranslate();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const isNarrow = useIsNarrow();
  const [dialog, setDialog] = useState<'refuse' | 'askForCorrection'>();
  const release = useAct((id: string) => dataProvider.releaseMailboxRequest(id), {
    done: 'resources.mailboxRequests.notifications.released',
  });
  if (!request) return null;
  const { id, allowedActions } = request;
  const label = (act: string) => translate(`resources.mailboxRequests.actions.${act}`);
  const acts: Act[] = [];
  if (allowedActions.includes('RELEASE')) {
    acts.push({ label: label('release'), onChoose: () => release.mutate(id) });
  }
  if (allowedActions.includes('ASK_FOR_CORRECTION')) {
    acts.push({ label: label('askForCorrection'), onChoose: () => setDialog('askForCorrection') });
  }
  if (allowedActions.includes('REFUSE')) {
    acts.push({ label: label('refuse'), danger: true, onChoose: () => setDialog('refuse') });
  }
  const close = () => setDialog(undefined);
  return (
    <>
      <Refusal error={release.error} />
      {isNarrow ? (
        <MoreActs acts={acts} />
      ) : (
        acts.map(({ label: name, danger, onChoose }) => (
          <Button
            key={name}
            variant="outlined"
            color={danger ? 'error' : 'primary'}
            disabled={release.isPending}
            onClick={onChoose}
          >
            {name}
          </Button>
        ))
      )}
      {dialog === 'refuse' && <RefuseDialog request={request} onClose={close} />}
      {dialog === 'askForCorrection' && <AskForCorrectionDialog request={request} onClose={close} />}
    </>
  );
}
