import type { BaseContext, Incoming } from '@balorg/common';
import { createLoaders, type Loaders } from './loaders';

/** What an operation may use: who calls, and one set of loaders per call. */
export interface Context extends BaseContext {
  loaders: Loaders;
}

export const createContext = ({ actor, requestId }: Pick<Incoming, 'actor' | 'requestId'>): Context => ({
  actor,
  requestId,
  loaders: createLoaders(),
});
