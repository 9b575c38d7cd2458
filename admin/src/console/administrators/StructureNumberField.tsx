import { Box, MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { StructureKey } from '../structures/structures.api';
import type { NumberVerdict } from './number-verdict';

const IDENTIFIER_TYPES = ['FINESS', 'SIREN', 'SIRET'] as const;

interface Props {
  value: StructureKey;
  verdict: NumberVerdict;
  /** The dialog was confirmed once: a number that is not whole is a fault from then on. */
  isJudged: boolean;
  readOnly: boolean;
  onChange: (number: StructureKey) => void;
}

/** Type and number of a structure; what the register says of the number is told as soon as its key is right. */
export function StructureNumberField({ value, verdict, isJudged, readOnly, onChange }: Props) {
  const translate = useTranslate();
  const isUnfinished = isJudged && verdict.state === 'NONE';
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '8rem 1fr' }, columnGap: 1.5 }}>
      <TextField
        select
        required
        label={translate('resources.administrators.fields.identifierType')}
        value={value.identifierType}
        slotProps={{ input: { readOnly } }}
        onChange={({ target }) => {
          const identifierType = IDENTIFIER_TYPES.find((type) => type === target.value);
          if (identifierType) onChange({ ...value, identifierType });
        }}
      >
        {IDENTIFIER_TYPES.map((type) => (
          <MenuItem key={type} value={type}>
            {type}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        required
        autoComplete="off"
        label={translate('resources.administrators.fields.identifier')}
        value={value.identifier}
        onChange={({ target }) => onChange({ ...value, identifier: target.value })}
        error={isUnfinished || verdict.state === 'FAULT' || verdict.state === 'LEGAL_ENTITY'}
        helperText={
          isUnfinished ? translate('fieldErrors.IDENTIFIER_LENGTH') : <NumberSentence verdict={verdict} />
        }
        slotProps={{
          input: { readOnly },
          htmlInput: { spellCheck: false },
          formHelperText: { role: 'status' },
        }}
      />
    </Box>
  );
}

function NumberSentence({ verdict }: { verdict: NumberVerdict }) {
  const translate = useTranslate();
  if (verdict.state === 'FAULT') return <>{translate(`fieldErrors.${verdict.fault}`)}</>;
  if (verdict.state === 'NONE') return <>{translate('resources.administrators.entrust.number')}</>;
  const { found } = verdict;
  const name = found?.name ?? translate('resources.structures.unnamed');
  return (
    <>
      {found && [name, [found.postcode, found.town].filter(Boolean).join(' ')].filter(Boolean).join(' · ')}{' '}
      {verdict.state !== 'FOUND' && translate(`resources.administrators.entrust.register.${verdict.state}`)}
    </>
  );
}
