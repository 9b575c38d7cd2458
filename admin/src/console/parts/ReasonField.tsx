import { TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { REASON_LONGEST, REASON_SHORTEST } from './reason';

interface Props {
  label: string;
  /** Who reads it, what it should say. */
  help: string;
  value: string;
  onChange: (value: string) => void;
  isMissing: boolean;
}

/** The reason of a decision, in a dialog: takes the focus, counts what was typed. */
export function ReasonField({ label, help, value, onChange, isMissing }: Props) {
  const translate = useTranslate();
  const lengths = { shortest: REASON_SHORTEST, longest: REASON_LONGEST, length: value.trim().length };
  return (
    <TextField
      autoFocus
      required
      multiline
      minRows={3}
      label={label}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      error={isMissing}
      helperText={`${translate('console.reasonLength', lengths)} ${help}`}
      slotProps={{ htmlInput: { maxLength: REASON_LONGEST } }}
    />
  );
}
