import { Box, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { LONGEST, type MailboxFaults, type MailboxForm, type MailboxText } from './mailbox-form';

interface Props {
  form: MailboxForm;
  faults: MailboxFaults;
  onChange: (field: MailboxText, text: string) => void;
}

/** The texts of a mailbox, each with what is wrong with it. */
export function MailboxTexts({ form, faults, onChange }: Props) {
  const translate = useTranslate();
  const text = (field: MailboxText, options: { required?: boolean; type?: string; multiline?: boolean }) => {
    const fault = faults[field];
    return (
      <TextField
        key={field}
        {...options}
        label={translate(`resources.mailboxes.update.${field}`)}
        value={form[field]}
        onChange={({ target }) => onChange(field, target.value)}
        error={fault !== undefined}
        helperText={fault && translate(`fieldErrors.${fault}`)}
        slotProps={{ htmlInput: { maxLength: LONGEST[field] } }}
      />
    );
  };
  return (
    <>
      {text('description', { required: true, multiline: true })}
      {text('service', {})}
      {text('phone', { type: 'tel' })}
      <Box
        component="fieldset"
        sx={{
          border: 0,
          m: 0,
          mt: 1.5,
          p: 0,
          minWidth: 0,
          display: 'grid',
          columnGap: 1.5,
          gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
        }}
      >
        <Box component="legend" sx={{ p: 0, fontWeight: 600 }}>
          {translate('resources.mailboxes.fields.manager')}
        </Box>
        {text('managerFamilyName', { required: true })}
        {text('managerGivenName', { required: true })}
        {text('managerRpps', {})}
      </Box>
    </>
  );
}
