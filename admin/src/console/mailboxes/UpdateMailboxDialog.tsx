import { Alert } from '@mui/material';
import { useDataProvider, useTranslate } from 'react-admin';
import { useState } from 'react';
import { refusedFields } from '../../forms/refused-fields';
import { ActDialog } from '../parts/ActDialog';
import { useAct } from '../parts/use-act';
import { useIdempotencyKey } from '../parts/use-idempotency-key';
import type { ConsoleDataProvider } from '../providers/data-provider';
import { mailboxContent, mailboxFaults, mailboxForm, publicationEffect } from './mailbox-form';
import { MailboxPreferences } from './MailboxPreferences';
import type { Mailbox } from './mailboxes.api';
import { MailboxTexts } from './MailboxTexts';

interface Props {
  mailbox: Mailbox;
  onClose: () => void;
}

/** Changes what may change of a mailbox, and says what never does. */
export function UpdateMailboxDialog({ mailbox, onClose }: Props) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const idempotencyKey = useIdempotencyKey();
  // The mailbox as it was opened: the page behind may read it again meanwhile, and the service then says so.
  const [{ id, version, before }] = useState({ ...mailbox, before: mailboxForm(mailbox) });
  const [form, setForm] = useState(before);
  const [isJudged, setJudged] = useState(false);
  const { mutate, isPending, error } = useAct(
    () => dataProvider.updateMailbox({ id, version, ...mailboxContent(form), idempotencyKey }),
    { done: 'resources.mailboxes.notifications.updated', onDone: onClose },
  );
  const ownFaults = mailboxFaults(form);
  const refused = Object.fromEntries(refusedFields(error).map(({ field, code }) => [field, code]));
  const effect = publicationEffect(before, form);
  const save = () => {
    setJudged(true);
    if (Object.keys(ownFaults).length === 0) mutate(undefined);
  };
  return (
    <ActDialog
      title={translate('resources.mailboxes.update.title', { address: mailbox.displayAddress })}
      act={translate('ra.action.save')}
      isPending={isPending}
      error={error}
      onAct={save}
      onClose={onClose}
    >
      <p>{translate('resources.mailboxes.update.neverChanges')}</p>
      <MailboxTexts
        form={form}
        faults={{ ...refused, ...(isJudged && ownFaults) }}
        onChange={(field, text) => setForm({ ...form, [field]: text })}
      />
      <MailboxPreferences
        form={form}
        onChange={(preference, isWanted) => setForm({ ...form, [preference]: isWanted })}
      />
      <div aria-live="polite">
        {effect && (
          <Alert severity={effect === 'unlisted' ? 'warning' : 'info'} sx={{ mt: 1.5 }}>
            {translate(`resources.mailboxes.update.effects.${effect}`)}
          </Alert>
        )}
      </div>
    </ActDialog>
  );
}
