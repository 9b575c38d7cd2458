import type { RegionProfile } from '../regions/region-profile.entity';
import { firstAttemptAt } from './attempts';
import type { Publication } from './publication.entity';

/** A mailbox takes the channel of its region when it is first known, and goes by itself where the region says so. */
export function giveChannel(publication: Publication, profile: RegionProfile | null, at: Date): void {
  publication.channel = profile?.channel ?? null;
  publication.held = !profile?.publishesOnApproval;
  publication.nextAttemptAt = firstAttemptAt(publication, at);
}
