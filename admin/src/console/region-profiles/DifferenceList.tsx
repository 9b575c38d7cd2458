import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Difference } from './differences';
import { useSettingWords } from './use-setting-words';

/** Old and new value of each setting that differs, one line a setting. */
export function DifferenceList({ differences }: { differences: Difference[] }) {
  const translate = useTranslate();
  const { labelOf, wordOf } = useSettingWords();
  if (differences.length === 0) return <p>{translate('resources.regionProfiles.noChange')}</p>;
  return (
    <Box component="ul" sx={{ pl: 2.5, my: 1, display: 'grid', gap: 0.5, overflowWrap: 'anywhere' }}>
      {differences.map(({ setting, before, after }) => (
        <li key={setting}>
          <strong>{labelOf(setting)}</strong>
          {translate('resources.regionProfiles.becomes', {
            before: wordOf(setting, before),
            after: wordOf(setting, after),
          })}
        </li>
      ))}
    </Box>
  );
}
