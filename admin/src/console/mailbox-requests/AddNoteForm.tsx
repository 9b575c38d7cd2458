import { Box, Button, TextField } from '@mui/material';
import { useDataProvider, useTranslate } from 'react-admin';
import { useState, type SubmitEvent } from 'react';
import { Refusal } from '../parts/Refusal';
import { useAct } from '../parts/use-act';
import type { ConsoleDataProvider } from '../providers/data-provider';

/** As the account service keeps it. */
const LONGEST_NOTE = 2000;

const newKey = () => crypto.randomUUID();

/** Each note has a key of its own: sent again after a lost connection, it is kept once. */
export function AddNoteForm({ requestId }: { requestId: string }) {
  const translate = useTranslate();
  const dataProvider = useDataProvider<ConsoleDataProvider>();
  const [text, setText] = useState('');
  const [idempotencyKey, setKey] = useState(newKey);
  const { mutate, isPending, error, reset } = useAct(
    () => dataProvider.addNote({ requestId, text: text.trim(), idempotencyKey }),
    {
      done: 'resources.mailboxRequests.notifications.noteAdded',
      onDone: () => {
        setText('');
        setKey(newKey);
      },
    },
  );
  /** Another text than the one that was refused, or whose answer was lost, is another note. */
  const write = (typed: string) => {
    setText(typed);
    if (!error) return;
    setKey(newKey);
    reset();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (text.trim() && !isPending) mutate(undefined);
  };
  return (
    <Box component="form" onSubmit={submit}>
      <TextField
        required
        multiline
        minRows={2}
        label={translate('resources.mailboxRequests.notes.text')}
        value={text}
        onChange={({ target }) => write(target.value)}
        helperText={translate('resources.mailboxRequests.notes.noPatient')}
        slotProps={{ htmlInput: { maxLength: LONGEST_NOTE } }}
      />
      <Refusal error={error} />
      <Button type="submit" variant="outlined" loading={isPending}>
        {translate('resources.mailboxRequests.actions.addNote')}
      </Button>
    </Box>
  );
}
