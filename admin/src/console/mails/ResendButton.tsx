import { Button, TextField } from '@mui/material';
import { useDataProvider, useRecordContext, useTranslate } from 'react-admin';
import { useState } from 'react';
import { ActDialog } from '../parts/ActDialog';
import { useAct } from '../parts/use-act';
import { useIdempotencyKey } from '../parts/use-idempotency-key';
import type { ConsoleDataProvider } from '../providers/data-provider';
import type { Mail } from './mails.api';

export function ResendButton() {
  const mail = useRecordContext<Mail>();
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  if (!mail) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {translate('resources.mails.actions.resend')}
      </Button>
      {isOpen && <ResendDialog mail={mail} onClose={() => setOpen(false)} />}
    </>
  );
}

/** The same words again, to the same address or to one that was corrected. */
function ResendDialog({ mail, onClose }: { mail: Mail; onClose: () => void }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const idempotencyKey = useIdempotencyKey();
  const [email, setEmail] = useState(mail.recipientEmail);
  const { mutate, isPending, error } = useAct(
    () => dataProvider.resendMail({ id: mail.id, email: email.trim(), idempotencyKey }),
    { done: 'resources.mails.notifications.resent', onDone: onClose },
  );
  return (
    <ActDialog
      title={translate('resources.mails.actions.resend')}
      act={translate('resources.mails.actions.resend')}
      isPending={isPending}
      error={error}
      onAct={() => mutate(undefined)}
      onClose={onClose}
    >
      <p>{translate('resources.mails.resendEffect', { subject: mail.subject })}</p>
      <TextField
        autoFocus
        required
        type="email"
        label={translate('resources.mails.fields.recipientEmail')}
        value={email}
        onChange={({ target }) => setEmail(target.value)}
      />
    </ActDialog>
  );
}
