import type { EntityManager } from 'typeorm';
import { RegionProfile } from './region-profile.entity';

/**
 * A region's settings, made empty if need be and locked: a mailbox that is opened and settings that are published at
 * the same moment wait for each other, so that none misses the other.
 */
export async function lockRegionProfile(
  tx: EntityManager,
  regionCode: string,
  mode: 'pessimistic_read' | 'pessimistic_write',
): Promise<RegionProfile> {
  await tx.createQueryBuilder().insert().into(RegionProfile).values({ regionCode }).orIgnore().execute();
  return tx.findOneOrFail(RegionProfile, { where: { regionCode }, lock: { mode } });
}
