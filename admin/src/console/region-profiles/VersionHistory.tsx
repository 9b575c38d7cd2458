import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useState } from 'react';
import { Refusal } from '../parts/Refusal';
import { Section } from '../parts/Section';
import { Waiting } from '../parts/Waiting';
import { settingsOf } from './region-form';
import type { RegionVersion, ShownSettings } from './region-profiles.api';
import { SaveDialog } from './SaveDialog';
import { useRegionVersions } from './use-region-versions';
import { VersionEntry } from './VersionEntry';

const SHOWN_AT_FIRST = 10;

interface Props {
  regionCode: string;
  /** In force. */
  settings: ShownSettings;
}

/** What was in force, since when and by whom; each former version can be put in force again. */
export function VersionHistory({ regionCode, settings }: Props) {
  const translate = useTranslate();
  const { data = [], error, isPending, refetch } = useRegionVersions(regionCode);
  const [isWhole, setWhole] = useState(false);
  const [restored, setRestored] = useState<RegionVersion>();
  const shown = isWhole ? data : data.slice(0, SHOWN_AT_FIRST);
  return (
    <Section title={translate('resources.regionProfiles.sections.history')}>
      {isPending && <Waiting />}
      <Refusal error={error} onReload={() => void refetch()} />
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {shown.map((version, index) => (
          <VersionEntry
            key={version.version}
            version={version}
            former={data[index + 1]}
            isInForce={version.version === settings.version}
            onRestore={() => setRestored(version)}
          />
        ))}
      </Box>
      {shown.length < data.length && (
        <Button onClick={() => setWhole(true)} sx={{ mt: 1 }}>
          {translate('resources.regionProfiles.actions.showAll', { smart_count: data.length - shown.length })}
        </Button>
      )}
      {restored && (
        <SaveDialog
          regionCode={regionCode}
          settings={settings}
          typed={settingsOf(restored.settings)}
          restores={restored.version}
          onClose={() => setRestored(undefined)}
        />
      )}
    </Section>
  );
}
