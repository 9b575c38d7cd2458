import { expireJoinRequest, findUnansweredIds } from '../join-requests/expire-join-request';
import { findUnremindedIds, remindOfJoinRequest } from '../join-requests/remind-of-join-request';
import { expireMailboxRequest, findExpiredIds } from '../mailbox-requests/expire-mailbox-requests';

/** What happens by itself when somebody did not answer in time. */
export interface Deadline {
  /** In the log. */
  name: string;
  findDueIds: () => Promise<string[]>;
  /** Asks again whether it is due: somebody may have answered, or another process been first. */
  meet: (id: string) => Promise<void>;
}

/** An end comes before a reminder of the same: nobody is reminded of what is over. */
export const DEADLINES: Deadline[] = [
  { name: 'mailbox request expires', findDueIds: findExpiredIds, meet: expireMailboxRequest },
  { name: 'request to join expires', findDueIds: findUnansweredIds, meet: expireJoinRequest },
  { name: 'request to join is reminded of', findDueIds: findUnremindedIds, meet: remindOfJoinRequest },
];
