import type { Metadata } from 'next';
import type { Messages } from './fr';
import { readMessages } from './read-language';

/** The title of a page in the visitor's language. */
export const titled = (pick: (messages: Messages) => string) => async (): Promise<Metadata> => ({
  title: pick((await readMessages()).messages),
});
