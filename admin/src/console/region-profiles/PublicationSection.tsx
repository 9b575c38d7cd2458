import { useTranslate } from 'react-admin';
import { Section } from '../parts/Section';
import { SettingChoice } from './SettingChoice';
import type { FormState } from './use-region-form';

const BY_ITSELF_OR_BY_HAND = [true, false] as const;
const CHANNELS = ['FHIR', 'FILE'] as const;

export function PublicationSection({ form, change }: FormState) {
  const translate = useTranslate();
  return (
    <Section title={translate('resources.regionProfiles.sections.publication')}>
      <SettingChoice
        field="publishesOnApproval"
        choices={BY_ITSELF_OR_BY_HAND}
        value={form.publishesOnApproval}
        onChoose={(publishesOnApproval) => change({ publishesOnApproval })}
      />
      <SettingChoice
        field="publicationChannel"
        choices={CHANNELS}
        value={form.publicationChannel}
        onChoose={(publicationChannel) => change({ publicationChannel })}
      />
    </Section>
  );
}
