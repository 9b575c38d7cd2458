import type { Structure } from '../register/structure';
import type { Change, ChangeJournal } from './change-journal';
import { sameAddress, type Mailbox } from './mailbox';

/** An organisation of the directory: what the register says of it, and its mailboxes. */
export interface DirectoryEntry {
  readonly structure: Structure;
  readonly mailboxes: readonly Mailbox[];
  readonly version: number;
  readonly updatedAt: Date;
}

/** All organisations, in memory; each change is written to the journal before it is seen. */
export class OrganizationDirectory {
  private readonly entries = new Map<string, DirectoryEntry>();

  constructor(
    structures: readonly Structure[],
    private readonly journal?: ChangeJournal,
  ) {
    for (const structure of structures) this.entries.set(structure.finess, withoutMailbox(structure));
    for (const change of journal?.changes ?? []) this.restore(change);
  }

  list(): DirectoryEntry[] {
    return [...this.entries.values()];
  }

  findByFiness(finess: string): DirectoryEntry | null {
    return this.entries.get(finess) ?? null;
  }

  findHolder(address: string): DirectoryEntry | null {
    const holds = (entry: DirectoryEntry) => entry.mailboxes.some((box) => sameAddress(box.address, address));
    return this.list().find(holds) ?? null;
  }

  /** Gives an organisation these mailboxes as its new version. */
  replaceMailboxes(entry: DirectoryEntry, mailboxes: readonly Mailbox[]): DirectoryEntry {
    const next = { ...entry, mailboxes, version: entry.version + 1, updatedAt: new Date() };
    this.journal?.append({
      finess: entry.structure.finess,
      version: next.version,
      at: next.updatedAt.toISOString(),
      mailboxes: [...mailboxes],
    });
    this.entries.set(entry.structure.finess, next);
    return next;
  }

  /** Back to the register alone. */
  removeAllMailboxes(): void {
    this.journal?.clear();
    for (const { structure } of this.list()) this.entries.set(structure.finess, withoutMailbox(structure));
  }

  private restore({ finess, version, at, mailboxes }: Change): void {
    const entry = this.entries.get(finess);
    if (!entry) throw new Error(`The journal names ${finess}, which the register does not hold`);
    this.entries.set(finess, { ...entry, mailboxes, version, updatedAt: new Date(at) });
  }
}

function withoutMailbox(structure: Structure): DirectoryEntry {
  return { structure, mailboxes: [], version: 1, updatedAt: new Date(`${structure.updatedOn}T00:00:00Z`) };
}
