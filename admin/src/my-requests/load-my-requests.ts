import { MyRequestsDocument, type MyRequestsQuery } from '../graph/operations.generated';
import { askGraph } from '../graph/server';

export type MyRequest = MyRequestsQuery['myRequests'][number];
export type MyDraft = MyRequestsQuery['myDrafts'][number];
export type MyJoinRequest = MyRequestsQuery['myJoinRequests'][number];

/** What was sent with the account that is signed in, the newest first, and what was begun and not sent. */
export const loadMyRequests = () => askGraph(MyRequestsDocument);
