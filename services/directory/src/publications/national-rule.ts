import { EntryStatus, type DirectoryEntry } from '../entries/directory-entry.entity';

type Facts = Pick<DirectoryEntry, 'listeRouge' | 'hasManager' | 'status'>;

/**
 * Why a mailbox must not stand in the national directory, in plain French; null when it may. The switch for our own
 * directory is another flag and does not count here (guide: Medimail's directory; MOS: listeRouge). A suspended box
 * stays published: how the national directory treats suspension is an open question of the draft guide of July 2026.
 */
export function keptBackBecause({ listeRouge, hasManager, status }: Facts): string | null {
  if (status === EntryStatus.CLOSED) return 'La boîte est fermée.';
  if (listeRouge) return 'La boîte est sur liste rouge : elle n’est pas publiée.';
  if (!hasManager) return 'Personne ne peut encore ouvrir cette boîte : elle n’est pas publiée.';
  return null;
}
