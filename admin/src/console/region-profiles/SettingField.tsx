import { TextField, type TextFieldProps } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { FormState } from './use-region-form';

interface Props extends Pick<TextFieldProps, 'type' | 'placeholder' | 'required'> {
  /** Its path in the settings: names the input, its label, its help and its fault. */
  field: string;
  value: string;
  faults: FormState['faults'];
  onType: (typed: string) => void;
  inputMode?: 'url' | 'tel' | 'decimal';
}

/** One typed setting, under it what it changes, and what is wrong with it. */
export function SettingField({ field, value, faults, onType, inputMode, ...input }: Props) {
  const translate = useTranslate();
  const code = faults.get(field);
  const help = translate(`resources.regionProfiles.help.${field}`);
  return (
    <TextField
      {...input}
      name={field}
      label={translate(`resources.regionProfiles.fields.${field}`)}
      value={value}
      onChange={({ target }) => onType(target.value)}
      error={code !== undefined}
      helperText={code ? `${translate(`fieldErrors.${code}`)} ${help}` : help}
      slotProps={{ htmlInput: { inputMode, autoComplete: 'off' } }}
    />
  );
}
