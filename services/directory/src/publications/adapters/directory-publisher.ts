import type { StructureIdentifierType } from '../../structures/structure-identifier-type';

/** What the national directory is told of a mailbox. */
export interface NationalMailbox {
  identifierType: StructureIdentifierType;
  identifier: string;
  address: string;
  description: string;
  service: string | null;
}

/** What a partner said: in plain French for the track, and as it came, for whoever must look into it. */
interface Said {
  answer: string;
  raw: string;
  /** Seconds it asked us to wait. */
  retryAfterS?: number;
}

/**
 * NO_ANSWER: an outage, a limit, something we cannot read; asked again later. NO_STRUCTURE: nothing can be there, for
 * the structure is not. REFUSED: another answer that will not change by itself.
 */
export type Setback = Said & { seen: 'NO_ANSWER' | 'NO_STRUCTURE' | 'REFUSED' };

/** The mailbox as it stands there: with our content, with another one, or not at all. */
export type Sighting = Said & {
  seen: 'SAME' | 'OTHER' | 'ABSENT';
  /** As it is spelled there. */
  spelledAddress: string;
  /** How many contact points the structure has there. */
  contactPoints: number;
};

export type Answer = Said & { outcome: 'DONE' | 'REFUSED' | 'LATER' };

/** Whoever can be asked whether a mailbox stands there. */
export interface DirectoryReader {
  look(mailbox: NationalMailbox): Promise<Sighting | Setback>;
}

/** Whoever can be told to put a mailbox there, or to take it away. Each call may be made twice. */
export interface DirectoryPublisher extends DirectoryReader {
  write(mailbox: NationalMailbox, found: Sighting): Promise<Answer>;
  remove(mailbox: NationalMailbox, found: Sighting): Promise<Answer>;
}
