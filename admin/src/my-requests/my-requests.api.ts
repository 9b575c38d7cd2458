import { callGraph } from '../graph/client';
import {
  DiscardMyDraftDocument,
  OpenMyRequestDocument,
  ResumeMyDraftDocument,
} from '../graph/operations.generated';

/** From here on this browser follows that request. */
export const openMyRequest = (id: string) => callGraph(OpenMyRequestDocument, { id });

/** From here on this browser writes that draft. */
export const resumeMyDraft = (id: string) => callGraph(ResumeMyDraftDocument, { id });

export const discardMyDraft = (id: string) => callGraph(DiscardMyDraftDocument, { id });
