import { callGraph } from '../graph/client';
import {
  CorrectMailboxRequestDocument,
  OpenTrackingDocument,
  SendTrackingLinkDocument,
  WithdrawMailboxRequestDocument,
} from '../graph/operations.generated';
import { formInput, type RequestForm } from '../request/draft';

/** Exchanges the secret of the link for a cookie of this browser; the secret is worth nothing afterwards. */
export const openTracking = (token: string) => callGraph(OpenTrackingDocument, { token });

export const withdrawRequest = (version: number, idempotencyKey: string) =>
  callGraph(WithdrawMailboxRequestDocument, { input: { version, idempotencyKey } });

/** The whole form is sent; the server takes nothing from it but the fields that were asked for. */
export const correctRequest = (version: number, form: RequestForm, idempotencyKey: string) =>
  callGraph(CorrectMailboxRequestDocument, { input: { version, form: formInput(form), idempotencyKey } });

/** The answer is the same whether the reference and the address belong together or not. */
export const sendTrackingLink = (reference: string, email: string) =>
  callGraph(SendTrackingLinkDocument, { input: { reference, email } });
