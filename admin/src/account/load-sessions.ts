import { MySessionsDocument, type MySessionsQuery } from '../graph/operations.generated';
import { askGraph } from '../graph/server';

export type MySession = MySessionsQuery['sessions'][number];

/** Where the account is signed in. */
export const loadSessions = async () => (await askGraph(MySessionsDocument)).sessions;
