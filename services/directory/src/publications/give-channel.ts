import type { RegionProfile } from '../regions/region-profile.entity';
import { firstAttemptAt } from './attempts';
import type { Publication } from './publication.entity';

/** A mailbox takes the channel of its region, once known, and goes by itself where the region says so. */
export function giveChannel(publication: Publication, profile: RegionProfile, at: Date): void {
  publication.channel = profile.channel;
  publication.held = !profile.publishesOnApproval;
  publication.nextAttemptAt = firstAttemptAt(publication, at);
}

export const waitsOrGoes = ({ held }: Publication): string =>
  held ? 'La publication attend une décision.' : 'Publication à envoyer.';
