import { RemoteGraphQLDataSource, type GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { actorSchema, IDENTITY_HEADER, signCall, type Logger, type SigningKey } from '@balorg/common';
import { GraphQLError } from 'graphql';
import { CHALLENGE_HEADER, DEVICE_HEADER, handBackHeaders } from './passed-headers';
import type { GatewayContext } from './visit';

type Fetcher = RemoteGraphQLDataSource['fetcher'];
type FetcherResponse = Awaited<ReturnType<Fetcher>>;
type Received = Parameters<NonNullable<RemoteGraphQLDataSource<GatewayContext>['didReceiveResponse']>>[0];

/** Between `willSendRequest` and the fetcher only: neither leaves this process. */
const ACTOR_HEADER = 'x-balorg-actor';
const DEADLINE_HEADER = 'x-balorg-deadline';

export interface SignedSubgraph {
  name: string;
  url: string;
  key: SigningKey;
  /** Names of the cookies that subgraphs may set begin with this. */
  cookiePrefix: string;
  log: Logger;
}

/** Calls one subgraph, each call signed: for this actor, this subgraph, this body, now. */
export class SignedDataSource extends RemoteGraphQLDataSource<GatewayContext> {
  constructor(private readonly subgraph: SignedSubgraph) {
    super({ url: subgraph.url, honorSubgraphCacheControlHeader: false });
    this.fetcher = (url, init) => this.sendSigned(url, init);
  }

  override willSendRequest(options: GraphQLDataSourceProcessOptions<GatewayContext>): void {
    if (!('incomingRequestContext' in options)) return;
    const { actor, requestId, visit } = options.context;
    const headers = options.request.http?.headers;
    headers?.set(ACTOR_HEADER, Buffer.from(JSON.stringify(actor)).toString('base64url'));
    headers?.set(DEADLINE_HEADER, String(visit.deadline));
    headers?.set('x-request-id', requestId);
    if (this.subgraph.name !== 'account') return;
    if (visit.challenge) headers?.set(CHALLENGE_HEADER, visit.challenge);
    if (visit.device) headers?.set(DEVICE_HEADER, visit.device);
  }

  override didReceiveResponse({ response, context }: Received) {
    if (response.http) handBackHeaders(response.http.headers, this.subgraph.cookiePrefix, context.response);
    return response;
  }

  /** What went wrong, and where, is for the log; the caller learns a code. */
  override didEncounterError(error: Error): never {
    if (error instanceof GraphQLError && error.extensions['code'] === 'REQUEST_MALFORMED') throw error;
    this.subgraph.log.error({ err: error, subgraph: this.subgraph.name }, 'subgraph does not answer');
    throw new GraphQLError('SERVICE_UNAVAILABLE', { extensions: { code: 'SERVICE_UNAVAILABLE' } });
  }

  /** 400 is about a value that only the subgraph could judge; any other status is a fault between us and it. */
  override errorFromResponse({ status }: FetcherResponse): Promise<GraphQLError> {
    const code = status === 400 ? 'REQUEST_MALFORMED' : 'SERVICE_UNAVAILABLE';
    return Promise.resolve(new GraphQLError(code, { extensions: { code, status } }));
  }

  /** The body is final only here: it is what gets signed. */
  private async sendSigned(url: string, init: Parameters<Fetcher>[1]): Promise<FetcherResponse> {
    const { [ACTOR_HEADER]: actor = '', [DEADLINE_HEADER]: deadline, ...headers } = init?.headers ?? {};
    const body = String(init?.body);
    const caller = actorSchema.parse(JSON.parse(Buffer.from(actor, 'base64url').toString('utf8')));
    const identity = await signCall(this.subgraph.key, this.subgraph.name, body, caller);
    return fetch(url, {
      method: 'POST',
      headers: { ...headers, [IDENTITY_HEADER]: identity },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(Math.max(1, Number(deadline) - Date.now())),
    });
  }
}
