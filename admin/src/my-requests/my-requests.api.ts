import { callGraph } from '../graph/client';
import { OpenMyRequestDocument } from '../graph/operations.generated';

/** From here on this browser follows that request. */
export const openMyRequest = (id: string) => callGraph(OpenMyRequestDocument, { id });
