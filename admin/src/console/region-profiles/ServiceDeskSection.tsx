import { useTranslate } from 'react-admin';
import { Section } from '../parts/Section';
import { SettingField } from './SettingField';
import type { FormState } from './use-region-form';

const LINES = [
  ['url', 'url'],
  ['phone', 'tel'],
  ['phonePrice', undefined],
  ['hours', undefined],
] as const;

export function ServiceDeskSection({ form: { serviceDesk }, faults, change }: FormState) {
  const translate = useTranslate();
  return (
    <Section title={translate('resources.regionProfiles.sections.serviceDesk')}>
      {LINES.map(([name, inputMode]) => (
        <SettingField
          key={name}
          required
          field={`serviceDesk.${name}`}
          value={serviceDesk[name]}
          faults={faults}
          inputMode={inputMode}
          onType={(typed) =>
            change({ serviceDesk: { ...serviceDesk, [name]: typed } }, `serviceDesk.${name}`)
          }
        />
      ))}
    </Section>
  );
}
