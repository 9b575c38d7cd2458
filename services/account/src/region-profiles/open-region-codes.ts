import type { DataSource } from 'typeorm';
import { RegionProfile } from './region-profile.entity';

/** Codes of the regions whose GRADeS chose the service. */
export async function openRegionCodes(db: DataSource): Promise<string[]> {
  const newestFirst = await db
    .getRepository(RegionProfile)
    .find({ order: { regionCode: 'ASC', version: 'DESC' } });
  const inForce = new Map<string, RegionProfile>();
  for (const profile of newestFirst)
    if (!inForce.has(profile.regionCode)) inForce.set(profile.regionCode, profile);
  return [...inForce.values()].filter(({ settings }) => settings.open).map(({ regionCode }) => regionCode);
}
