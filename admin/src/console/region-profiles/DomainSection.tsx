import { Box, Button, FormHelperText } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useRef } from 'react';
import { Section } from '../parts/Section';
import { useProfessions } from '../regions/use-professions';
import { DomainFields } from './DomainFields';
import type { DomainRow } from './region-form';
import { SettingField } from './SettingField';
import type { FormState } from './use-region-form';

/** The MSSanté domain of each profession, and of those that have none of their own. */
export function DomainSection({ form: { domains, otherDomain }, faults, change }: FormState) {
  const translate = useTranslate();
  const professions = useProfessions();
  const addButton = useRef<HTMLButtonElement>(null);
  const replace = (row: DomainRow, field: string) =>
    change({ domains: domains.map((one) => (one.rowId === row.rowId ? row : one)) }, field);
  const remove = ({ rowId }: DomainRow) => {
    change({ domains: domains.filter((one) => one.rowId !== rowId) });
    addButton.current?.focus();
  };
  const add = () =>
    change({ domains: [...domains, { rowId: crypto.randomUUID(), professionKey: '', domain: '' }] });
  return (
    <Section title={translate('resources.regionProfiles.sections.domains')}>
      <FormHelperText sx={{ mx: 0, mb: 1 }}>
        {translate('resources.regionProfiles.help.domains')}
      </FormHelperText>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {domains.map((row, index) => (
          <DomainFields
            key={row.rowId}
            row={row}
            path={`domains.${index}`}
            professions={professions.filter(
              ({ key }) =>
                key === row.professionKey || domains.every(({ professionKey }) => professionKey !== key),
            )}
            faults={faults}
            onChange={replace}
            onRemove={remove}
          />
        ))}
      </Box>
      <Button ref={addButton} onClick={add} sx={{ my: 1 }}>
        {translate('resources.regionProfiles.actions.addDomain')}
      </Button>
      <SettingField
        field="otherDomain"
        value={otherDomain}
        faults={faults}
        onType={(typed) => change({ otherDomain: typed })}
      />
    </Section>
  );
}
