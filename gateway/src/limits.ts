import { GraphQLError } from 'graphql';
import { sizeOfOperation, type MeasuredOperation } from './operation-size';

/** How large one operation may be. */
export const LIMITS = {
  depth: 8,
  aliases: 5,
  directives: 10,
  rootFields: 5,
  mutations: 1,
  /** Fields that the answer may hold, a page counted with all its rows. */
  cost: 10_000,
} as const;

/** Words and signs of a document; checked while it is parsed, before anything is built of it. */
export const MAX_TOKENS = 1_000;

/** Of a request as it is sent; a compressed one is refused, so nothing grows after the count. */
export const BODY_LIMIT = '100kb';

/** Milliseconds from the first byte to the answer. */
export const TIME_LIMIT_MS = 10_000;

/**
 * Refuses an operation that asks for too much. Called after validation, so that fragments exist and never circle.
 * @throws GraphQLError QUERY_TOO_LARGE, answered with status 400.
 */
export function refuseTooLarge(measured: MeasuredOperation): void {
  const { depth, aliases, directives, rootFields, cost } = sizeOfOperation(measured);
  const isMutation = measured.operation.operation === 'mutation';
  if (
    depth > LIMITS.depth ||
    aliases > LIMITS.aliases ||
    directives > LIMITS.directives ||
    rootFields > (isMutation ? LIMITS.mutations : LIMITS.rootFields) ||
    cost > LIMITS.cost
  ) {
    const extensions = { code: 'QUERY_TOO_LARGE', http: { status: 400 } };
    throw new GraphQLError('QUERY_TOO_LARGE', { extensions });
  }
}
