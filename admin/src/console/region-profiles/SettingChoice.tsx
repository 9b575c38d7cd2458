import { FormControl, FormControlLabel, FormHelperText, FormLabel, Radio, RadioGroup } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useId } from 'react';

interface Props<Value extends string | boolean> {
  field: string;
  choices: readonly Value[];
  value: Value;
  onChoose: (chosen: Value) => void;
}

/** One setting with two values, both in sight. */
export function SettingChoice<Value extends string | boolean>({
  field,
  choices,
  value,
  onChoose,
}: Props<Value>) {
  const translate = useTranslate();
  const helpId = useId();
  return (
    <FormControl component="fieldset" aria-describedby={helpId}>
      <FormLabel component="legend">{translate(`resources.regionProfiles.fields.${field}`)}</FormLabel>
      <RadioGroup
        row
        name={field}
        value={String(value)}
        onChange={(_, chosen) => {
          const choice = choices.find((one) => String(one) === chosen);
          if (choice !== undefined) onChoose(choice);
        }}
      >
        {choices.map((choice) => (
          <FormControlLabel
            key={String(choice)}
            value={String(choice)}
            control={<Radio size="small" />}
            label={translate(`resources.regionProfiles.values.${field}.${choice}`)}
          />
        ))}
      </RadioGroup>
      <FormHelperText id={helpId} sx={{ mx: 0 }}>
        {translate(`resources.regionProfiles.help.${field}`)}
      </FormHelperText>
    </FormControl>
  );
}
