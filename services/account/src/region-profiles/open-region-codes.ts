import type { DataSource } from 'typeorm';
import { RegionProfile } from './region-profile.entity';

/** Codes of the regions whose GRADeS chose the service. */
export async function openRegionCodes(db: DataSource): Promise<string[]> {
  const inForce = await db
    .getRepository(RegionProfile)
    .createQueryBuilder('profile')
    .where(
      'profile.version = (SELECT MAX(newer.version) FROM region_profile newer WHERE newer.regionCode = profile.regionCode)',
    )
    .orderBy('profile.regionCode')
    .getMany();
  return inForce.filter(({ settings }) => settings.open).map(({ regionCode }) => regionCode);
}
