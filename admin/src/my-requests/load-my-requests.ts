import { MyRequestsDocument, type MyRequestsQuery } from '../graph/operations.generated';
import { askGraph } from '../graph/server';

export type MyRequest = MyRequestsQuery['myRequests'][number];

/** The requests made with the account that is signed in, the newest first. */
export const loadMyRequests = async () => (await askGraph(MyRequestsDocument)).myRequests;
