import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Mark } from '../parts/Mark';
import { When } from '../parts/When';
import { DifferenceList } from './DifferenceList';
import { differencesOf } from './differences';
import { settingsOf } from './region-form';
import type { RegionVersion } from './region-profiles.api';
import { usePublisherName } from './use-publisher-name';

interface Props {
  version: RegionVersion;
  /** The version before it, where it is known. */
  former: RegionVersion | undefined;
  isInForce: boolean;
  onRestore: () => void;
}

/** One version: number, date, who, what it changed. */
export function VersionEntry({ version, former, isInForce, onRestore }: Props) {
  const translate = useTranslate();
  const publisherName = usePublisherName();
  const number = version.version;
  return (
    <li>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5, alignItems: 'center' }}>
        <strong>{translate('resources.regionProfiles.version', { version: number })}</strong>
        {isInForce && <Mark tone="good">{translate('resources.regionProfiles.inForce')}</Mark>}
        <span>{publisherName(version.publishedBy)}</span>
        <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
          <When moment={version.publishedAt} />
        </Box>
        {version.restoredFrom !== null && (
          <span>{translate('resources.regionProfiles.sameAs', { version: version.restoredFrom })}</span>
        )}
        {!isInForce && (
          <Button
            variant="outlined"
            onClick={onRestore}
            aria-label={translate('resources.regionProfiles.restoreTitle', { version: number })}
          >
            {translate('resources.regionProfiles.actions.restore')}
          </Button>
        )}
      </Box>
      {former && (
        <details>
          <summary>{translate('resources.regionProfiles.whatChanged')}</summary>
          <DifferenceList
            differences={differencesOf(settingsOf(former.settings), settingsOf(version.settings))}
          />
        </details>
      )}
    </li>
  );
}
