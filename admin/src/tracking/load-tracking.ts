import { cache } from 'react';
import {
  FollowedCorrectionDocument,
  FollowedRequestDocument,
  type FollowedCorrectionQuery,
} from '../graph/operations.generated';
import { askGraph } from '../graph/server';

type FollowedCorrection = NonNullable<FollowedCorrectionQuery['requestTracking']>;
export type PendingCorrection = NonNullable<FollowedCorrection['correction']>;

/** The request followed in this browser, once per rendered page; null when none. */
export const findTracking = cache(async () => (await askGraph(FollowedRequestDocument)).requestTracking);

/** The followed request with what stands in it; null when none. */
export const findCorrection = async () => (await askGraph(FollowedCorrectionDocument)).requestTracking;
