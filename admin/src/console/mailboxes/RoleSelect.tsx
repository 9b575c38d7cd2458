import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Member } from './mailboxes.api';

export type MemberRole = Member['role'];

interface Props {
  roles: readonly MemberRole[];
  value: MemberRole;
  onChange: (role: MemberRole) => void;
}

/** Only the roles that this person may give. */
export function RoleSelect({ roles, value, onChange }: Props) {
  const translate = useTranslate();
  return (
    <TextField
      select
      required
      label={translate('resources.mailboxes.members.role')}
      value={value}
      onChange={({ target }) => {
        const chosen = roles.find((role) => role === target.value);
        if (chosen) onChange(chosen);
      }}
      helperText={translate(`resources.mailboxes.roleMeanings.${value}`)}
    >
      {roles.map((role) => (
        <MenuItem key={role} value={role}>
          {translate(`resources.mailboxes.roles.${role}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}
