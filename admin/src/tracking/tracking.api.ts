import { callGraph } from '../graph/client';
import { OpenTrackingDocument, WithdrawMailboxRequestDocument } from '../graph/operations.generated';

/** Exchanges the secret of the link for a cookie of this browser; the secret is worth nothing afterwards. */
export const openTracking = (token: string) => callGraph(OpenTrackingDocument, { token });

export const withdrawRequest = (version: number, idempotencyKey: string) =>
  callGraph(WithdrawMailboxRequestDocument, { input: { version, idempotencyKey } });
