import type { Actor } from '@balorg/common';
import { IsNull, Not } from 'typeorm';
import { EntryStatus } from './directory-entry.entity';

/**
 * What a search may find. Our own directory follows its own switch, as Medimail's does, for those who have an account.
 * An anonymous visitor is the public, to whom a mailbox on the liste rouge is not published at all (Modèle des objets
 * de santé, listeRouge). A mailbox that nobody can open would swallow what is sent to it.
 */
export const searchableBy = ({ accountId }: Actor) => ({
  openedAt: Not(IsNull()),
  status: EntryStatus.ACTIVE,
  visibleInDirectory: true,
  hasManager: true,
  ...(accountId === null ? { listeRouge: false } : {}),
});
