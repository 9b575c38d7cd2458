import { useTranslate } from 'react-admin';
import { Section } from '../parts/Section';
import { SettingChoice } from './SettingChoice';
import { SettingField } from './SettingField';
import type { FormState } from './use-region-form';

const OPEN_OR_NOT = [true, false] as const;

export function OpeningSection({ form, faults, change }: FormState) {
  const translate = useTranslate();
  return (
    <Section title={translate('resources.regionProfiles.sections.opening')}>
      <SettingChoice
        field="open"
        choices={OPEN_OR_NOT}
        value={form.open}
        onChoose={(open) => change({ open })}
      />
      <SettingField
        required
        field="gradesName"
        value={form.gradesName}
        faults={faults}
        onType={(gradesName) => change({ gradesName })}
      />
    </Section>
  );
}
