import { EntryStatus } from '../entries/directory-entry.entity';
import { keptBackBecause } from './national-rule';
import { PublicationStatus } from './publication-status';
import type { Publication } from './publication.entity';

/** What a publication is once it is gone from there: withdrawn for good or by a person, else kept back by a rule. */
export function afterWithdrawal({ entry, stoppedByPerson }: Publication): PublicationStatus {
  const byRule = keptBackBecause(entry) !== null && entry.status !== EntryStatus.CLOSED;
  return byRule && !stoppedByPerson ? PublicationStatus.WITHHELD : PublicationStatus.WITHDRAWN;
}
