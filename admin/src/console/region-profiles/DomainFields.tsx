import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Autocomplete, Box, IconButton, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Profession } from '../regions/regions.api';
import type { DomainRow } from './region-form';
import type { FormState } from './use-region-form';

interface Props {
  row: DomainRow;
  /** Of the row in the form. */
  path: string;
  /** Those that no other row has. */
  professions: Profession[];
  faults: FormState['faults'];
  onChange: (row: DomainRow, field: string) => void;
  onRemove: (row: DomainRow) => void;
}

/** A profession and its domain. */
export function DomainFields({ row, path, professions, faults, onChange, onRemove }: Props) {
  const translate = useTranslate();
  const sentence = (field: string) => {
    const code = faults.get(field);
    return code && translate(`fieldErrors.${code}`);
  };
  const { professionKey, domain } = row;
  const chosen = professions.find(({ key }) => key === professionKey) ?? null;
  const [professionField, domainField] = [`${path}.professionKey`, `${path}.domain`];
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr) auto', sm: 'minmax(0, 1fr) minmax(0, 1fr) auto' },
        columnGap: 1,
        alignItems: 'start',
      }}
    >
      <Autocomplete
        options={professions}
        value={chosen}
        getOptionLabel={({ label }) => label}
        getOptionKey={({ key }) => key}
        isOptionEqualToValue={(option, value) => option.key === value.key}
        onChange={(_, profession) =>
          onChange({ ...row, professionKey: profession?.key ?? '' }, professionField)
        }
        sx={{ gridColumn: { xs: '1 / -1', sm: 'auto' } }}
        renderInput={(parameters) => (
          <TextField
            {...parameters}
            required
            autoFocus={professionKey === ''}
            name={professionField}
            label={translate('resources.regionProfiles.fields.professionKey')}
            error={faults.has(professionField)}
            helperText={sentence(professionField)}
          />
        )}
      />
      <TextField
        required
        name={domainField}
        label={translate('resources.regionProfiles.fields.domain')}
        value={domain}
        onChange={({ target }) => onChange({ ...row, domain: target.value }, domainField)}
        error={faults.has(domainField)}
        helperText={sentence(domainField)}
        slotProps={{ htmlInput: { autoComplete: 'off' } }}
      />
      <IconButton
        aria-label={translate('resources.regionProfiles.actions.removeDomain', {
          profession: chosen?.label ?? professionKey,
        })}
        onClick={() => onRemove(row)}
        sx={{ mt: 1 }}
      >
        <DeleteIcon fontSize="small" />
      </IconButton>
    </Box>
  );
}
