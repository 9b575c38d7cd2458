import type { EntityManager } from 'typeorm';
import { findRegionProfile } from '../region-profiles/find-region-profile';
import type { RegionSettings } from '../region-profiles/region-settings';
import type { MailboxRequest } from './mailbox-request.entity';

/** The settings in force in a request's region. What was handed in goes on there, even when the region closed since. */
export async function settingsOf(
  tx: EntityManager,
  { regionCode }: Pick<MailboxRequest, 'regionCode'>,
): Promise<RegionSettings> {
  const profile = await findRegionProfile(tx, regionCode);
  if (!profile) throw new Error(`region ${regionCode} has requests and no profile`);
  return profile.settings;
}
