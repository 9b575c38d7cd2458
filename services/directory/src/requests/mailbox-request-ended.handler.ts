import { mailboxRequestEnded, on } from '@balorg/common';
import { lockRequest } from './lock-request';

/** A request that was refused, withdrawn or expired is no duplicate of anything, until a new round reopens it. */
export const onMailboxRequestEnded = on(mailboxRequestEnded, async (tx, { requestId, round }) => {
  const request = await lockRequest(tx, requestId);
  request.endedRound = Math.max(request.endedRound, round);
  await tx.save(request);
});
