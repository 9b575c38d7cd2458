import { Role, type Actor } from '@balorg/common';

/** True for the administrators of the region that a request, a mailbox or anything else of the trade belongs to. */
export const isReviewer = (actor: Actor, { regionCode }: { regionCode: string }): boolean =>
  actor.roles.includes(Role.GRADES_ADMINISTRATOR) && actor.regions.includes(regionCode);
