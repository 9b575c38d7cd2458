import { databaseNow, newId, publicationChanged, recordEvent, type Actor } from '@balorg/common';
import type { EntityManager } from 'typeorm';
import { firstAttemptAt } from './attempts';
import { PublicationStatus } from './publication-status';
import { PublicationStep } from './publication-step.entity';
import type { Publication } from './publication.entity';

export interface Move {
  to: PublicationStatus;
  /** What the track says, in plain French. */
  answer: string;
  raw?: string | null;
  by?: Actor;
}

/**
 * One step of a publication, in the caller's transaction: the row, its line in the track, what account must hear.
 * The caller has locked the row.
 * @throws DomainError PUBLICATION_NOT_POSSIBLE for a move that the table does not hold.
 */
export async function movePublication(
  tx: EntityManager,
  publication: Publication,
  { to, answer, raw = null, by }: Move,
): Promise<void> {
  publication.moveTo(to);
  const at = await databaseNow(tx);
  Object.assign(publication, {
    lastAnswer: answer,
    lastAnswerRaw: raw,
    changedAt: at,
    nextAttemptAt: firstAttemptAt(publication, at),
    withdrawalExportedAt: null,
    ...reached(to, at),
  });
  await tx.save(publication);
  await noteStep(tx, publication, { answer, raw, actorId: by?.accountId ?? null, at });
  await recordEvent(
    tx,
    publicationChanged,
    {
      mailboxId: publication.mailboxId,
      requestId: publication.requestId,
      status: to,
      step: publication.step,
      at,
    },
    { subjectId: publication.mailboxId },
  );
}

/** A line of the track. */
export async function noteStep(
  tx: EntityManager,
  { id, status }: Publication,
  line: Pick<PublicationStep, 'answer' | 'raw' | 'actorId' | 'at'>,
): Promise<void> {
  await tx.insert(PublicationStep, { id: newId(), publicationId: id, status, ...line });
}

function reached(status: PublicationStatus, at: Date): Partial<Publication> {
  switch (status) {
    case PublicationStatus.SENT:
      return { sentAt: at, mayBeThere: true };
    case PublicationStatus.CONFIRMED:
      return { confirmedAt: at };
    case PublicationStatus.VISIBLE:
      return { visibleAt: at };
    case PublicationStatus.WITHDRAWN:
    case PublicationStatus.WITHHELD:
      return { mayBeThere: false, held: false };
    default:
      return {};
  }
}
