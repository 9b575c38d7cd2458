import { directoryActed, notificationActed, on } from '@balorg/common';
import { recordAudit } from './record-audit';

/** What people did in the other services is kept in the one chain. */
const onActed = (event: typeof directoryActed | typeof notificationActed) =>
  on(event, (tx, { actorId, at, details, ...act }) =>
    recordAudit(tx, actorId ? { accountId: actorId, draftId: null, trackedRequestId: null } : 'SYSTEM', {
      ...act,
      at: new Date(at),
      facts: details,
    }),
  );

export const onDirectoryActed = onActed(directoryActed);
export const onNotificationActed = onActed(notificationActed);
