import type { Actor, BaseContext } from '@balorg/common';
import type { Response } from 'express';

/** One request, from the moment it comes in. Kept in `response.locals`. */
export interface Visit {
  requestId: string;
  /** Milliseconds of the epoch after which nobody waits any longer. */
  deadline: number;
  actor: Actor;
  /** Token of the code that this browser is waiting for; account alone may see it. */
  challenge: string | null;
  /** How the browser names itself; account alone may see it. */
  device: string | null;
  /** For the log: what was asked, and which refusals were given. */
  operation: string | null;
  codes: string[];
}

/** What an operation knows of its request while it is carried out. */
export interface GatewayContext extends BaseContext {
  visit: Visit;
  response: Response<unknown, Visit>;
}
