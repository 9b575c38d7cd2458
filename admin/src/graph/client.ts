import { GraphError } from './graph-error';
import type { TypedDocumentString } from './operations.generated';
import { readAnswer } from './read-answer';

/**
 * One operation from the browser, with the visitor's cookies. Throws GraphError: the refusal of the product, or
 * CONNECTION_LOST when no answer came, in which case nobody knows whether the server acted.
 */
export async function callGraph<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables?: Variables,
): Promise<Data> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    cache: 'no-store',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
    body: JSON.stringify({ query: document.toString(), variables }),
  }).catch(() => {
    throw new GraphError('CONNECTION_LOST');
  });
  return readAnswer<Data>(response);
}
