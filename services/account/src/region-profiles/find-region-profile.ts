import { DomainError } from '@balorg/common';
import { findRegion } from '@balorg/reference';
import type { DataSource, EntityManager } from 'typeorm';
import { RegionProfile } from './region-profile.entity';

/** The profile in force, or null for a region that never had one, and for a code that names none. */
export async function findRegionProfile(
  tx: EntityManager | DataSource,
  regionCode: string,
): Promise<RegionProfile | null> {
  if (!findRegion(regionCode)) return null;
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
