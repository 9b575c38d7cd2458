import { cookies } from 'next/headers';
import { cache } from 'react';
import {
  SiteRegionProfileDocument,
  SiteRegionsDocument,
  type SiteRegionProfileQuery,
} from '../graph/operations.generated';
import { askGraph } from '../graph/server';
import { REGION_COOKIE } from './region-cookie';

export type RegionProfile = NonNullable<SiteRegionProfileQuery['regionProfile']>;

/** Every region, once per rendered page. */
export const loadRegions = cache(async () => (await askGraph(SiteRegionsDocument)).regions);

/** The public facts of a region, once per rendered page; null when there is no such region. */
export const findRegion = cache(
  async (code: string) => (await askGraph(SiteRegionProfileDocument, { code })).regionProfile,
);

/** The region this visitor last worked in, as his browser remembers it. */
export async function findKnownRegion() {
  const code = (await cookies()).get(REGION_COOKIE)?.value;
  return code ? findRegion(code) : null;
}
