import { occitanie } from '../src/region-profiles/occitanie';
import { showRegionSettings } from '../src/region-profiles/shown-region-settings';

/** Occitanie's settings as a screen sends them. */
export function aTypedRegionSettings() {
  const shown = showRegionSettings({
    regionCode: '76',
    version: 1,
    settings: occitanie,
    publishedBy: null,
    publishedAt: new Date(0),
  });
  const { version: _version, ...typed } = shown;
  return typed;
}
