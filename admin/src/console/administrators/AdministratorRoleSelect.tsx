import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { AdministratorRole } from './entrusting';

interface Props {
  roles: readonly AdministratorRole[];
  value: AdministratorRole;
  onChange: (role: AdministratorRole) => void;
}

export function AdministratorRoleSelect({ roles, value, onChange }: Props) {
  const translate = useTranslate();
  return (
    <TextField
      select
      required
      label={translate('resources.administrators.fields.role')}
      value={value}
      onChange={({ target }) => {
        const chosen = roles.find((role) => role === target.value);
        if (chosen) onChange(chosen);
      }}
    >
      {roles.map((role) => (
        <MenuItem key={role} value={role}>
          {translate(`resources.administrators.roles.${role}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
