import type { EntityManager } from 'typeorm';
import { env } from '../env';
import { RegionProfile } from '../region-profiles/region-profile.entity';
import type { Stationery } from './letter';

/** The paper of a region's mails. A mail never waits for its region's profile: without it, it names our site. */
export async function stationeryOf(tx: EntityManager, regionCode: string | null): Promise<Stationery> {
  const region = regionCode ? await tx.findOneBy(RegionProfile, { regionCode }) : null;
  return { publicUrl: env.PUBLIC_URL.replace(/\/$/, ''), region };
}
