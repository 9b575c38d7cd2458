import { Alert, Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'react-admin';
import { useState } from 'react';
import { ActDialog } from '../parts/ActDialog';
import { useAct } from '../parts/use-act';
import { useIdempotencyKey } from '../parts/use-idempotency-key';
import type { ConsoleDataProvider } from '../providers/data-provider';
import type { CorrectableField } from './correctable-fields';
import { CorrectionFieldChoice } from './CorrectionFieldChoice';
import { CorrectionPreview } from './CorrectionPreview';
import type { MailboxRequest } from './mailbox-requests.api';
import { useCorrectionDraft } from './use-correction-draft';
import { useNextRequest } from './use-next-request';

interface Props {
  request: MailboxRequest;
  onClose: () => void;
}

const isContradicted = ({ contradiction }: CorrectableField) => contradiction !== undefined;

/** Opens some fields of the form to the applicant again, each with its reason; the clock stands still meanwhile. */
export function AskForCorrectionDialog({ request, onClose }: Props) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const idempotencyKey = useIdempotencyKey();
  const goToNext = useNextRequest();
  const draft = useCorrectionDraft(request);
  // As it was opened: the page behind may read it again meanwhile, and the service then says so.
  const [{ id, version, reference, regionCode }] = useState(request);
  const { data: days } = useQuery({
    queryKey: ['regionSettings', 'correctionDays', regionCode],
    queryFn: () => dataProvider.correctionDays(regionCode),
  });
  const { mutate, isPending, error } = useAct(
    () => dataProvider.askForCorrection({ id, version, corrections: draft.corrections, idempotencyKey }),
    { done: 'resources.mailboxRequests.notifications.correctionAsked', onDone: goToNext },
  );
  const text = (key: string, values = {}) =>
    translate(`resources.mailboxRequests.askForCorrection.${key}`, values);
  const fields = (legend: string, entries: CorrectableField[]) =>
    entries.length > 0 && (
      <Box component="fieldset" sx={{ border: 0, m: 0, mt: 1.5, p: 0, minWidth: 0 }}>
        <Box component="legend" sx={{ p: 0, mb: 0.5, fontWeight: 600 }}>
          {legend}
        </Box>
        {entries.map((entry) => (
          <CorrectionFieldChoice
            key={entry.field}
            entry={entry}
            regionCode={regionCode}
            ready={draft.readyReasonsOf(entry)}
            reason={draft.reasonOf(entry.field)}
            isJudged={draft.isJudged}
            onChange={(reason) => draft.setReason(entry.field, reason)}
          />
        ))}
      </Box>
    );
  return (
    <ActDialog
      title={text('title', { reference })}
      act={translate('resources.mailboxRequests.actions.askForCorrection')}
      isPending={isPending}
      error={error}
      onAct={() => draft.judge() && mutate(undefined)}
      onClose={onClose}
    >
      <p>{text('effects')}</p>
      {days !== undefined && <p>{text('days', { smart_count: days })}</p>}
      {fields(text('contradicted'), draft.entries.filter(isContradicted))}
      {fields(
        text('others'),
        draft.entries.filter((entry) => !isContradicted(entry)),
      )}
      {draft.corrections.length > 0 ? (
        <CorrectionPreview reference={reference} corrections={draft.corrections} />
      ) : (
        draft.isJudged && <Alert severity="error">{text('chooseOne')}</Alert>
      )}
    </ActDialog>
  );
}
