import {
  databaseNow,
  directoryActed,
  inTransaction,
  IsKey,
  recordEvent,
  type Actor,
  type ErrorCode,
} from '@balorg/common';
import { ArrayMaxSize } from 'class-validator';
import { ArgsType, Field, ID, ObjectType } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import { DirectoryEntry } from '../entries/directory-entry.entity';
import { db } from '../db';
import { actionsOn, type PublicationAction } from './publication-actions';
import { visibleTo } from './publication.access';
import { Publication } from './publication.entity';

@ArgsType()
export class PublicationIds {
  @Field(() => [ID])
  @IsKey(36, { each: true })
  @ArrayMaxSize(100, { message: 'TOO_LONG' })
  ids!: string[];
}

/** The verdict on one line of a list. */
@ObjectType()
export class PublicationOutcome {
  @Field(() => ID)
  id!: string;

  /** As it is now; null when the caller has no such publication. */
  @Field(() => Publication, { nullable: true })
  publication!: Publication | null;

  /** Why nothing was done; null when it was. */
  @Field(() => String, { nullable: true })
  code!: ErrorCode | null;
}

type Act = (tx: EntityManager, publication: Publication) => Promise<void>;

/** Does the same with each line, one transaction a line: a refused one stops no other. */
export async function actOnEach(
  actor: Actor,
  { ids }: PublicationIds,
  action: PublicationAction,
  act: Act,
): Promise<PublicationOutcome[]> {
  const outcomes: PublicationOutcome[] = [];
  for (const id of new Set(ids))
    outcomes.push(await inTransaction(db, (tx) => actOnOne(tx, actor, id, action, act)));
  return outcomes;
}

/** One line, in the caller's transaction: the row the actor may see is locked, moved, and the act is told to audit. */
export async function actOnOne(
  tx: EntityManager,
  actor: Actor,
  id: string,
  action: PublicationAction,
  act: Act,
): Promise<PublicationOutcome> {
  const publication = await tx.findOne(Publication, {
    where: { id, ...visibleTo(actor) },
    lock: { mode: 'pessimistic_write' },
  });
  if (!publication) return { id, publication: null, code: 'NOT_FOUND' };
  publication.entry = await tx.findOneByOrFail(DirectoryEntry, { mailboxId: publication.mailboxId });
  if (!actionsOn(publication).includes(action)) return { id, publication, code: 'PUBLICATION_NOT_POSSIBLE' };
  const from = publication.status;
  await act(tx, publication);
  await recordEvent(
    tx,
    directoryActed,
    {
      actorId: actor.accountId,
      action: `publication.${action.toLowerCase()}`,
      subjectType: 'publication',
      subjectId: id,
      regionCode: publication.regionCode,
      at: await databaseNow(tx),
      details: { mailboxId: publication.mailboxId, from, to: publication.status },
    },
    { subjectId: id },
  );
  return { id, publication, code: null };
}
