import { Box } from '@mui/material';
import { ShowBase, useRecordContext, useTranslate } from 'react-admin';
import { FileAwaited } from '../parts/FileAwaited';
import { PageHeader } from '../parts/PageHeader';
import { WHOLE_FILE } from '../parts/whole-file';
import type { RegionFile } from './region-profiles.api';
import { RegionMark } from './RegionMark';
import { RegionSettingsForm } from './RegionSettingsForm';
import { VersionHistory } from './VersionHistory';

/** Nothing is read again behind the back of somebody who types. */
export function RegionShow() {
  return (
    <ShowBase queryOptions={{ ...WHOLE_FILE, refetchOnWindowFocus: false, refetchOnReconnect: false }}>
      <RegionPage />
    </ShowBase>
  );
}

function RegionPage() {
  const region = useRecordContext<RegionFile>();
  const translate = useTranslate();
  if (!region) return <FileAwaited />;
  const { id, name, settings } = region;
  return (
    <Box sx={{ maxWidth: '60rem', width: '100%', mx: 'auto', pb: 3 }}>
      <PageHeader
        title={translate('resources.regionProfiles.title', { region: name })}
        facts={
          <>
            <RegionMark open={settings.open} />
            <span>{translate('resources.regionProfiles.version', { version: settings.version })}</span>
          </>
        }
      />
      <RegionSettingsForm key={settings.version} regionCode={id} settings={settings} />
      <VersionHistory regionCode={id} settings={settings} />
    </Box>
  );
}
