import {
  actorSchema,
  anonymous,
  IDENTITY_HEADER,
  Role,
  signCall,
  type Actor,
  type SigningKey,
} from '@balorg/common';
import { z } from 'zod';
import type { VisitorTokens } from './visitor-cookies';

const ACTOR_OF = `query ActorOf($tokens: ActorTokens!) {
  actorOf(tokens: $tokens) {
    accountId sessionId roles regions structures { regionCode identifierType identifier } draftId trackedRequestId
  }
}`;

/** Account may name any role but the gateway's own, which opens the question asked here. */
const answer = z.object({
  data: z.object({
    actorOf: actorSchema.omit({ source: true }).extend({ roles: z.array(z.enum(Role).exclude(['GATEWAY'])) }),
  }),
});

/** Milliseconds: the question is one indexed look-up. */
const ANSWER_WITHIN_MS = 5_000;

export interface Visitor {
  tokens: Omit<VisitorTokens, 'challenge'>;
  source: string;
  requestId: string;
}

/**
 * Asks account who holds these tokens, on each request: a right that was taken away is gone at the next call.
 * A visitor without any is anonymous, and nobody is asked.
 * @throws when account does not answer: nobody is let in then.
 */
export async function resolveActor(key: SigningKey, url: string, visitor: Visitor): Promise<Actor> {
  const { session, draft, tracking } = visitor.tokens;
  if (!session && !draft && !tracking) return anonymous(visitor.source);
  const body = JSON.stringify({ query: ACTOR_OF, variables: { tokens: { session, draft, tracking } } });
  const gateway: Actor = { ...anonymous(visitor.source), roles: [Role.GATEWAY] };
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-request-id': visitor.requestId,
      [IDENTITY_HEADER]: await signCall(key, 'account', body, gateway),
    },
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
  });
  const { actorOf } = answer.parse(await response.json()).data;
  return { ...actorOf, source: visitor.source };
}
