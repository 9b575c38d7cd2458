import type { BaseContext, Incoming } from '@balorg/common';
import { createLoaders, type Loaders } from './loaders';

/** What an operation may use: who calls, one set of loaders per call, and the answer's headers for cookies. */
export interface Context extends BaseContext {
  loaders: Loaders;
  setCookie: (cookie: string) => void;
  /** Token of the code that this browser waits for; the gateway hands it on, and only it. */
  challengeToken: string | null;
  /** How the browser names itself, as the gateway hands it on; null when it does not. */
  userAgent: string | null;
}

type Answering = Pick<Incoming, 'actor' | 'requestId'> & {
  response: {
    append: (name: string, value: string) => unknown;
    req?: { get: (name: string) => string | undefined };
  };
};

export function createContext({ actor, requestId, response }: Answering): Context {
  return {
    actor,
    requestId,
    loaders: createLoaders(actor),
    setCookie: (cookie) => void response.append('set-cookie', cookie),
    challengeToken: response.req?.get('x-balorg-challenge') ?? null,
    userAgent: response.req?.get('x-balorg-device') ?? null,
  };
}
