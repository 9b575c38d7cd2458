import { cookies, headers } from 'next/headers';
import { readEnv } from '../env';
import { GraphError } from './graph-error';
import type { TypedDocumentString } from './operations.generated';
import { readAnswer } from './read-answer';

/** One operation while a page is rendered, in the name of the visitor: his cookies, the address he calls from. */
export async function askGraph<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables?: Variables,
): Promise<Data> {
  const [cookieStore, visitor] = await Promise.all([cookies(), headers()]);
  const response = await fetch(`${readEnv().GATEWAY_URL}/graphql`, {
    method: 'POST',
    cache: 'no-store',
    headers: {
      'content-type': 'application/json',
      'apollo-require-preflight': '1',
      cookie: cookieStore.toString(),
      ...forwarded(visitor),
    },
    body: JSON.stringify({ query: document.toString(), variables }),
  }).catch(() => {
    throw new GraphError('SERVICE_UNAVAILABLE');
  });
  return readAnswer<Data>(response);
}

const FORWARDED = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto'];

const forwarded = (visitor: Headers) =>
  Object.fromEntries(
    FORWARDED.flatMap((name) => {
      const value = visitor.get(name);
      return value ? [[name, value]] : [];
    }),
  );
