import { on, requestAssessed } from '@balorg/common';
import { MailboxRequest } from './mailbox-request.entity';

/** What the queue sorts and filters by comes back from the directory; an assessment of an earlier round says nothing. */
export const onRequestAssessed = on(
  requestAssessed,
  async (tx, { requestId, round, duplicates, registerVerdict }) => {
    await tx.update(
      MailboxRequest,
      { id: requestId, round },
      { duplicateCount: duplicates, registerVerdict },
    );
  },
);
