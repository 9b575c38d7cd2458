import { MyDraftDocument } from '../graph/operations.generated';
import { askGraph } from '../graph/server';

/** The request this browser began and has not sent; null when none. */
export const findDraft = async () => (await askGraph(MyDraftDocument)).myDraft;
