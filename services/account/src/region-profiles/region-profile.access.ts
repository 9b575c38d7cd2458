import { DomainError, type Actor } from '@balorg/common';
import type { DataSource, EntityManager } from 'typeorm';
import { findRegionProfile } from './find-region-profile';
import type { RegionProfile } from './region-profile.entity';

/**
 * The profile in force of a region entrusted to the actor.
 * @throws NOT_FOUND for a region of others, and for one that never had a profile.
 */
export async function findOwnRegionProfile(
  tx: EntityManager | DataSource,
  { regions }: Actor,
  regionCode: string,
): Promise<RegionProfile> {
  const profile = regions.includes(regionCode) ? await findRegionProfile(tx, regionCode) : null;
  if (!profile) throw new DomainError('NOT_FOUND');
  return profile;
}
