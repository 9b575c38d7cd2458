import { FollowedRequestDocument } from '../graph/operations.generated';
import { askGraph } from '../graph/server';

/** The request followed in this browser; null when none. */
export const findTracking = async () => (await askGraph(FollowedRequestDocument)).requestTracking;
