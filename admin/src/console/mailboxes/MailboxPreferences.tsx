import { Box, Checkbox, FormControlLabel } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { PREFERENCES, type MailboxForm, type MailboxPreference } from './mailbox-form';

interface Props {
  form: MailboxForm;
  onChange: (preference: MailboxPreference, isWanted: boolean) => void;
}

/** The three wishes of a mailbox, each with what it does. */
export function MailboxPreferences({ form, onChange }: Props) {
  const translate = useTranslate();
  const id = useId();
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, mt: 1.5, p: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ p: 0, fontWeight: 600 }}>
        {translate('resources.mailboxes.update.preferences')}
      </Box>
      {PREFERENCES.map((preference) => (
        <Box key={preference}>
          <FormControlLabel
            control={
              <Checkbox
                size="small"
                checked={form[preference]}
                onChange={({ target }) => onChange(preference, target.checked)}
                slotProps={{ input: { 'aria-describedby': `${id}-${preference}` } }}
              />
            }
            label={translate(`resources.mailboxRequests.fields.${preference}`)}
          />
          <Box
            id={`${id}-${preference}`}
            sx={{ pl: 3.5, mt: -0.5, color: 'text.secondary', fontSize: '0.8125rem' }}
          >
            {translate(`resources.mailboxes.update.meanings.${preference}`)}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
