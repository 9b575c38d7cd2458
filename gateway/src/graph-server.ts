import type { Server } from 'node:http';
import type { ApolloGateway } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { Logger } from '@balorg/common';
import { errorFormatter } from './format-error';
import { MAX_TOKENS, refuseTooLarge } from './limits';
import type { GatewayContext } from './visit';

export interface GraphServer {
  gateway: ApolloGateway;
  http: Server;
  log: Logger;
  introspection: boolean;
}

/** The server of the public graph: what it does not answer is closed here, each by its own line. */
export function createGraphServer({ gateway, http, log, introspection }: GraphServer) {
  return new ApolloServer<GatewayContext>({
    gateway,
    logger: log,
    introspection,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    formatError: errorFormatter(log),
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer: http }),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      limitOperations,
      noteOutcome,
    ],
  });
}

const limitOperations: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation({ schema, document, operation, request }) {
        if (operation) refuseTooLarge({ schema, document, operation, variables: request.variables ?? {} });
        return Promise.resolve();
      },
    }),
};

const noteOutcome: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ operationName, response: { body }, contextValue: { visit } }) {
        visit.operation = operationName ?? null;
        const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
        visit.codes = [...new Set(errors.map(({ message }) => message))];
        return Promise.resolve();
      },
    }),
};
