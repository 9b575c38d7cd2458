import type { Logger, SigningKey } from '@balorg/common';
import type { NextFunction, Request, Response } from 'express';
import type { GatewayEnv } from './env';
import { refuse } from './request-checks';
import { resolveActor } from './resolve-actor';
import type { Visit } from './visit';
import { readVisitorCookies } from './visitor-cookies';
import { sourceOf } from './visitor-source';

export interface Identification {
  env: GatewayEnv;
  key: SigningKey;
  log: Logger;
}

/** Finds out who calls. While account cannot say, nobody is let in, not even as a stranger. */
export const identifyVisitor =
  ({ env, key, log }: Identification) =>
  async (request: Request, response: Response<unknown, Visit>, next: NextFunction) => {
    const { challenge, ...tokens } = readVisitorCookies(request.get('cookie'), env.BALORG_INSTANCE);
    const visit = response.locals;
    const source = sourceOf(request.ip ?? '', env.GATEWAY_PRIVATE_KEY);
    try {
      visit.actor = await resolveActor(key, env.ACCOUNT_URL, { tokens, source, requestId: visit.requestId });
      visit.challenge = challenge;
    } catch (error) {
      log.error({ err: error, requestId: visit.requestId }, 'account cannot say who calls');
      return refuse(response, 503, 'SERVICE_UNAVAILABLE');
    }
    next();
  };
