import { mailboxRequestEnded, on } from '@balorg/common';
import { lockRequest } from './lock-request';

/** A request that was refused or withdrawn is no duplicate of anything, until it is handed in again in a new round. */
export const onMailboxRequestEnded = on(mailboxRequestEnded, async (tx, { requestId, round }) => {
  const request = await lockRequest(tx, requestId);
  request.endedRound = Math.max(request.endedRound, round);
  await tx.save(request);
});
