import { callGraph } from '../../graph/client';
import {
  RegionListDocument,
  RegionSettingsFileDocument,
  RegionVersionsDocument,
  SaveRegionProfileDocument,
  type RegionSettingsFileFragment,
  type RegionSettingsInput,
  type RegionVersionsQuery,
  type SaveRegionProfileInput,
} from '../../graph/operations.generated';
import type { ResourceSource } from '../providers/resource-source';
import { whoIsThere } from '../providers/session';

export type ShownSettings = RegionSettingsFileFragment;
export type TypedSettings = RegionSettingsInput;
export type RegionVersion = RegionVersionsQuery['regionProfileVersions'][number];

export interface RegionRow {
  /** Code of the region. */
  id: string;
  name: string;
  open: boolean;
}

export interface RegionFile {
  id: string;
  name: string;
  settings: ShownSettings;
}

async function ownRegions(): Promise<RegionRow[]> {
  const me = await whoIsThere();
  const { regions } = await callGraph(RegionListDocument, {});
  return regions
    .filter(({ code }) => me?.regions.includes(code))
    .map(({ code, ...region }) => ({ id: code, ...region }));
}

/** The regions entrusted to the administrator: a handful, never paged. */
export const regionProfileSource: ResourceSource<RegionRow | RegionFile> = {
  async list() {
    const data = await ownRegions();
    return { data, total: data.length };
  },
  async one(id) {
    const { regionProfile, regionSettings } = await callGraph(RegionSettingsFileDocument, { regionCode: id });
    return { id, name: regionProfile?.name ?? id, settings: regionSettings };
  },
  async many(ids) {
    return (await ownRegions()).filter(({ id }) => ids.includes(id));
  },
};

export const regionProfileActs = {
  async regionVersions(regionCode: string): Promise<RegionVersion[]> {
    return (await callGraph(RegionVersionsDocument, { regionCode })).regionProfileVersions;
  },
  async saveRegionProfile(input: SaveRegionProfileInput): Promise<ShownSettings> {
    return (await callGraph(SaveRegionProfileDocument, { input })).saveRegionProfile;
  },
};
