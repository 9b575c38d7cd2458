import { createServer, type Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type NextFunction, type Request, type Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Actor } from './actor';
import type { BaseContext } from './auth';
import { errorFormatter } from './format-error';
import type { Logger } from './log';
import { IDENTITY_HEADER, verifyCall, type SigningKey } from './signed-call';

export interface Incoming {
  actor: Actor;
  requestId: string;
  /** Cookies and headers that an operation sets; the gateway hands the cookies on. */
  response: Response;
}

export interface SubgraphServer<Context extends BaseContext> {
  name: string;
  schema: GraphQLSchema;
  key: SigningKey;
  log: Logger;
  host: string;
  port: number;
  createContext: (incoming: Incoming) => Context;
  /** Each answers within its time, or the service is not ready. */
  readiness: (() => Promise<unknown>)[];
}

const BODY_LIMIT = '256kb';

/** Opens the service's only door: a signed call is answered, anything else learns nothing, not even the schema. */
export async function openSubgraph<Context extends BaseContext>(subgraph: SubgraphServer<Context>) {
  const app = express();
  app.disable('x-powered-by');
  const http = createServer(app);
  const apollo = createApollo(subgraph, http);
  await apollo.start();

  app.get('/healthz', (_request, response) => void response.json({ status: 'up' }));
  app.get('/readyz', (_request, response) => answerReadiness(subgraph.readiness, response));
  app.use(express.raw({ type: () => true, limit: BODY_LIMIT }), (request, response, next) =>
    checkIdentity(subgraph, request, response, next),
  );
  app.post(
    '/graphql',
    expressMiddleware(apollo, {
      context: ({ res }) =>
        Promise.resolve(
          subgraph.createContext({
            actor: (res.locals as Identified).actor,
            requestId: (res.locals as Identified).requestId,
            response: res,
          }),
        ),
    }),
  );
  await new Promise<void>((listening) => http.listen(subgraph.port, subgraph.host, listening));
  subgraph.log.info({ port: subgraph.port }, 'listening');
  return { stop: () => apollo.stop() };
}

interface Identified {
  actor: Actor;
  requestId: string;
}

function createApollo<Context extends BaseContext>({ schema, log }: SubgraphServer<Context>, http: Server) {
  return new ApolloServer<Context>({
    schema,
    introspection: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    formatError: errorFormatter(log),
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer: http }),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
}

async function checkIdentity<Context extends BaseContext>(
  { key, name, log }: SubgraphServer<Context>,
  request: Request,
  response: Response,
  next: NextFunction,
) {
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  try {
    const actor = await verifyCall(key, name, body, request.get(IDENTITY_HEADER) ?? '');
    response.locals = {
      actor,
      requestId: request.get('x-request-id') ?? crypto.randomUUID(),
    } satisfies Identified;
    request.body = JSON.parse(body.toString('utf8')) as unknown;
    next();
  } catch (error) {
    log.warn({ err: error }, 'call refused');
    response
      .status(401)
      .json({ errors: [{ message: 'UNAUTHENTICATED', extensions: { code: 'UNAUTHENTICATED' } }] });
  }
}

const READY_WITHIN_MS = 2_000;

async function answerReadiness(checks: SubgraphServer<BaseContext>['readiness'], response: Response) {
  const results = await Promise.allSettled(checks.map((check) => Promise.race([check(), tooLate()])));
  const ready = results.every(({ status }) => status === 'fulfilled');
  response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not ready' });
}

const tooLate = () =>
  new Promise<never>((_resolve, reject) =>
    setTimeout(() => reject(new Error('too late')), READY_WITHIN_MS).unref(),
  );
