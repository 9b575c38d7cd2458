import { DomainError } from '@balorg/common';
import type { DataSource, EntityManager } from 'typeorm';
import { RegionProfile } from './region-profile.entity';

/** The profile in force, or null for a region that never had one. */
export function findRegionProfile(
  tx: EntityManager | DataSource,
  regionCode: string,
): Promise<RegionProfile | null> {
  return tx.getRepository(RegionProfile).findOne({ where: { regionCode }, order: { version: 'DESC' } });
}

/** @throws REGION_CLOSED where the GRADeS did not choose the service. */
export async function requireOpenRegion(
  tx: EntityManager | DataSource,
  regionCode: string,
): Promise<RegionProfile> {
  const profile = await findRegionProfile(tx, regionCode);
  if (!profile?.settings.open) throw new DomainError('REGION_CLOSED');
  return profile;
}
