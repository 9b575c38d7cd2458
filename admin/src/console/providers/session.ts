import { callGraph } from '../../graph/client';
import { MeDocument, SignOutDocument, type MeQuery } from '../../graph/operations.generated';

export type Me = NonNullable<MeQuery['me']>;

let known: Promise<Me | null> | undefined;

/** Asks the gateway who is there; null when nobody is signed in. */
export function askWhoIsThere(): Promise<Me | null> {
  const asked = callGraph(MeDocument, {}).then(({ me }) => me);
  known = asked;
  asked.catch(forgetWhoIsThere);
  return asked;
}

/** The person of the last answer, asked when there was none. */
export const whoIsThere = (): Promise<Me | null> => known ?? askWhoIsThere();

export function forgetWhoIsThere() {
  known = undefined;
}

export async function signOut() {
  await callGraph(SignOutDocument, {});
  forgetWhoIsThere();
}
