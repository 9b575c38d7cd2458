import { formatStructureIdentifier } from '@balorg/identifiers';
import { MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { StructureKey } from '../structures/structures.api';
import { useNamedStructures } from '../structures/use-named-structures';

interface Props {
  structures: readonly StructureKey[];
  value: StructureKey;
  onChange: (structure: StructureKey) => void;
}

const keyOf = ({ identifierType, identifier }: StructureKey) => `${identifierType} ${identifier}`;

/** The structures that the reader administers, by name and number. */
export function OwnStructureSelect({ structures, value, onChange }: Props) {
  const translate = useTranslate();
  const nameOf = useNamedStructures(structures);
  return (
    <TextField
      select
      required
      label={translate('resources.administrators.fields.structure')}
      value={keyOf(value)}
      onChange={({ target }) => {
        const chosen = structures.find((structure) => keyOf(structure) === target.value);
        if (chosen) onChange(chosen);
      }}
    >
      {structures.map((structure) => (
        <MenuItem key={keyOf(structure)} value={keyOf(structure)} sx={{ whiteSpace: 'normal' }}>
          {nameOf(structure)} {structure.identifierType}{' '}
          {formatStructureIdentifier(structure.identifierType, structure.identifier)}
        </MenuItem>
      ))}
    </TextField>
  );
}
