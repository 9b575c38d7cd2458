import { createServer } from 'node:http';
import { importKey, type Logger } from '@balorg/common';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Request, type Response } from 'express';
import { answerRefusedBody } from './refused-body';
import { subgraphUrls, type GatewayEnv } from './env';
import { createGraphServer } from './graph-server';
import { answerHealth, answerReadiness } from './health';
import { identifyVisitor } from './identify-visitor';
import { TIME_LIMIT_MS } from './limits';
import { onlyJson, onlyKnownOperations, onlyOwnPages, onlyPost, readBody, refuse } from './request-checks';
import { openGraph } from './supergraph';
import { startVisit } from './start-visit';
import type { Visit } from './visit';
import { cookiePrefix } from './visitor-cookies';

export interface Door {
  env: GatewayEnv;
  log: Logger;
  supergraph: string;
  /** Hashes of the documents answered in production. */
  knownOperations: Set<string>;
}

/** Opens the one public door of the graph. Each request passes the checks in the order they stand here. */
export async function openDoor({ env, log, supergraph, knownOperations }: Door) {
  const key = await importKey(env.GATEWAY_PRIVATE_KEY);
  const urls = subgraphUrls(env);
  const inProduction = env.BALORG_MODE === 'production';
  const app = express();
  const http = createServer(SLOW_CLIENTS, app);
  const gateway = openGraph({ supergraph, urls, key, cookiePrefix: cookiePrefix(env.BALORG_INSTANCE), log });
  const apollo = createGraphServer({ gateway, http, log, introspection: !inProduction });
  await apollo.start();

  app.disable('x-powered-by');
  app.set('trust proxy', env.TRUSTED_PROXIES);
  app.get('/healthz', answerHealth);
  app.get('/readyz', answerReadiness(Object.values(urls)));
  app.use(startVisit(log));
  app.use(
    '/graphql',
    onlyPost,
    onlyOwnPages(env.PUBLIC_URL),
    onlyJson,
    readBody,
    ...(inProduction ? [onlyKnownOperations(knownOperations)] : []),
    identifyVisitor({ env, key, log }),
    expressMiddleware(apollo, { context: contextOf }),
  );
  app.use((_request, response) => refuse(response, 404, 'NOT_FOUND'));
  app.use(answerRefusedBody(log));

  await new Promise<void>((listening) => http.listen(env.PORT, env.HOST, listening));
  log.info({ address: http.address() }, 'listening');
  return { http, stop: () => apollo.stop() };
}

/** A client that dribbles its request is cut off in time; Node looks for such ones at this interval. */
const SLOW_CLIENTS = {
  headersTimeout: 5_000,
  requestTimeout: TIME_LIMIT_MS,
  connectionsCheckingInterval: 1_000,
};

const contextOf = ({ res }: { req: Request; res: Response }) => {
  const response = res as Response<unknown, Visit>;
  const visit = response.locals;
  return Promise.resolve({ actor: visit.actor, requestId: visit.requestId, visit, response });
};
