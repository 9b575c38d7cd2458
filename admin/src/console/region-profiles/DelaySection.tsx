import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../parts/Section';
import { NUMBERS } from './region-form';
import { SettingField } from './SettingField';
import type { FormState } from './use-region-form';

export function DelaySection({ form, faults, change }: FormState) {
  const translate = useTranslate();
  return (
    <Section title={translate('resources.regionProfiles.sections.delays')}>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, columnGap: 2 }}>
        {NUMBERS.map((name) => (
          <SettingField
            key={name}
            required
            field={name}
            value={form[name]}
            faults={faults}
            inputMode="decimal"
            onType={(typed) => change({ [name]: typed })}
          />
        ))}
      </Box>
    </Section>
  );
}
