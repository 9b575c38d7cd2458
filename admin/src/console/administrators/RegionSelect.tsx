import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useRegionNames } from '../regions/use-region-names';

interface Props {
  codes: readonly string[];
  value: string;
  onChange: (code: string) => void;
}

/** The regions that the reader administers. */
export function RegionSelect({ codes, value, onChange }: Props) {
  const translate = useTranslate();
  const names = useRegionNames(codes);
  return (
    <TextField
      select
      required
      label={translate('resources.administrators.fields.regionCode')}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      {codes.map((code, index) => (
        <MenuItem key={code} value={code}>
          {names[index]}
        </MenuItem>
      ))}
    </TextField>
  );
}
