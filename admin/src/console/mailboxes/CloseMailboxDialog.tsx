import { Box, TextField } from '@mui/material';
import { useDataProvider, useTranslate } from 'react-admin';
import { useState } from 'react';
import { ActDialog } from '../parts/ActDialog';
import { ReasonField } from '../parts/ReasonField';
import { useAct } from '../parts/use-act';
import { useIdempotencyKey } from '../parts/use-idempotency-key';
import { useReason } from '../parts/use-reason';
import type { ConsoleDataProvider } from '../providers/data-provider';
import type { Mailbox } from './mailboxes.api';
import { isSameAddress } from './same-address';

interface Props {
  mailbox: Mailbox;
  onClose: () => void;
}

const EFFECTS = ['noAccess', 'address', 'told', 'publication', 'final'];

/** Ends the mailbox for ever: every effect is said, and its address typed again, before it is done. */
export function CloseMailboxDialog({ mailbox, onClose }: Props) {
  // As it was opened: the page behind may read it again meanwhile, and the service then says so.
  const [{ id, version, displayAddress }] = useState(mailbox);
  const translate = useTranslate();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const idempotencyKey = useIdempotencyKey();
  const { reason, field, judge } = useReason();
  const [address, setAddress] = useState('');
  const [isJudged, setJudged] = useState(false);
  const isConfirmed = isSameAddress(address, displayAddress);
  const { mutate, isPending, error } = useAct(
    () => dataProvider.closeMailbox({ id, version, reason, address: address.trim(), idempotencyKey }),
    { done: 'resources.mailboxes.notifications.closed', onDone: onClose },
  );
  const close = () => {
    setJudged(true);
    if (judge() && isConfirmed) mutate(undefined);
  };
  const isWrong = isJudged && !isConfirmed;
  return (
    <ActDialog
      title={translate('resources.mailboxes.close.title', { address: displayAddress })}
      act={translate('resources.mailboxes.actions.close')}
      danger
      isPending={isPending}
      error={error}
      onAct={close}
      onClose={onClose}
    >
      <Box component="ul" sx={{ display: 'grid', gap: 0.5, mt: 0, mb: 1, pl: 2.5 }}>
        {EFFECTS.map((effect) => (
          <li key={effect}>{translate(`resources.mailboxes.close.effects.${effect}`)}</li>
        ))}
      </Box>
      <ReasonField
        label={translate('resources.mailboxes.fields.reason')}
        help={translate('resources.mailboxes.reasonHelp')}
        {...field}
      />
      <TextField
        required
        label={translate('resources.mailboxes.close.address')}
        value={address}
        onChange={({ target }) => setAddress(target.value)}
        error={isWrong}
        helperText={translate(`resources.mailboxes.close.${isWrong ? 'otherAddress' : 'typeAgain'}`, {
          address: displayAddress,
        })}
        autoComplete="off"
        spellCheck={false}
        slotProps={{ input: { sx: { fontFamily: 'var(--font-code)' } } }}
      />
    </ActDialog>
  );
}
