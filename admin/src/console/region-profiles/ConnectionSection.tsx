import { useTranslate } from 'react-admin';
import { Section } from '../parts/Section';
import { SettingField } from './SettingField';
import type { FormState } from './use-region-form';

export function ConnectionSection({ form, faults, change }: FormState) {
  const translate = useTranslate();
  return (
    <Section title={translate('resources.regionProfiles.sections.connection')}>
      <SettingField
        required
        field="connectionRequestUrl"
        value={form.connectionRequestUrl}
        faults={faults}
        inputMode="url"
        onType={(connectionRequestUrl) => change({ connectionRequestUrl })}
      />
    </Section>
  );
}
