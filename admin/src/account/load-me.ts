import { redirect } from 'next/navigation';
import { cache } from 'react';
import {
  SiteChallengeDocument,
  SiteMeDocument,
  SiteProfessionsDocument,
  type SiteMeQuery,
} from '../graph/operations.generated';
import { askGraph } from '../graph/server';

export type Me = NonNullable<SiteMeQuery['me']>;

/** Who is signed in, once per rendered page; null for a visitor. */
export const findMe = cache(async () => (await askGraph(SiteMeDocument)).me);

/** Whoever opens this page must be signed in: a visitor is led to the sign-in page and back. */
export async function getMe(page: string): Promise<Me> {
  return (await findMe()) ?? redirect(`/connexion?suite=${encodeURIComponent(page)}`);
}

/** The code that this browser waits for, null when none. */
export const findChallenge = async () => (await askGraph(SiteChallengeDocument)).challenge;

export const loadProfessions = async () =>
  (await askGraph(SiteProfessionsDocument)).professions.map(({ key, label }) => ({ value: key, label }));
