import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloGateway } from '@apollo/gateway';
import type { Logger, SigningKey } from '@balorg/common';
import { z } from 'zod';
import { SignedDataSource } from './signed-data-source';

/** The same from `src` and from `dist`: both lie one folder under the gateway's. */
const GATEWAY_FOLDER = join(__dirname, '..');

/** The supergraph that `npm run graph` composed. */
export const readSupergraph = (): string => readFileSync(join(GATEWAY_FOLDER, 'supergraph.graphql'), 'utf8');

/** SHA-256 of every document that the front ends send, by name of operation; written by `npm run graph`. */
export function readKnownOperations(): Set<string> {
  const written = readFileSync(join(GATEWAY_FOLDER, 'known-operations.json'), 'utf8');
  return new Set(Object.values(knownOperations.parse(JSON.parse(written))));
}

const knownOperations = z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/));

export interface Graph {
  supergraph: string;
  /** By name of subgraph; the supergraph's own addresses are names only. */
  urls: Record<string, string>;
  key: SigningKey;
  cookiePrefix: string;
  log: Logger;
}

/** @throws when the supergraph names a subgraph whose address is not known. */
export function openGraph({ supergraph, urls, key, cookiePrefix, log }: Graph): ApolloGateway {
  return new ApolloGateway({
    supergraphSdl: supergraph,
    logger: log,
    __exposeQueryPlanExperimental: false,
    buildService: ({ name }) => {
      const url = urls[name];
      if (!url) throw new Error(`The address of the subgraph ${name} is not known`);
      return new SignedDataSource({ name, url, key, cookiePrefix, log });
    },
  });
}
