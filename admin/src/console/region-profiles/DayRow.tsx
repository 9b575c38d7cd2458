import { Box, Checkbox, FormControlLabel, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { DayHours } from './region-form';
import type { FormState } from './use-region-form';

interface Props {
  row: DayHours;
  /** Of the day in the form. */
  path: string;
  faults: FormState['faults'];
  onChange: (row: DayHours, field: string) => void;
}

const TIMES = ['opens', 'closes'] as const;

/** A day of the week: open or not, from when to when. Typed by hand, since a clock of the browser knows no 24:00. */
export function DayRow({ row, path, faults, onChange }: Props) {
  const translate = useTranslate();
  const day = translate(`resources.regionProfiles.days.${row.day}`);
  return (
    <tr>
      <th scope="row">
        <FormControlLabel
          label={day}
          control={
            <Checkbox
              size="small"
              name={`${path}.isOpen`}
              checked={row.isOpen}
              onChange={(_, isOpen) => onChange({ ...row, isOpen }, 'serviceHours')}
            />
          }
        />
      </th>
      {TIMES.map((time) => {
        const field = `${path}.${time}`;
        const code = faults.get(field);
        return (
          <td key={time}>
            {row.isOpen ? (
              <TextField
                margin="none"
                name={field}
                value={row[time]}
                error={code !== undefined}
                helperText={code && translate(`fieldErrors.${code}`)}
                onChange={({ target }) => onChange({ ...row, [time]: target.value }, field)}
                slotProps={{
                  htmlInput: {
                    'aria-label': `${day}, ${translate(`resources.regionProfiles.${time}`)}`,
                    maxLength: 5,
                    autoComplete: 'off',
                  },
                }}
              />
            ) : (
              time === 'opens' && (
                <Box component="span" sx={{ display: 'inline-block', py: 1 }}>
                  {translate('resources.regionProfiles.values.serviceHours.none')}
                </Box>
              )
            )}
          </td>
        );
      })}
    </tr>
  );
}
