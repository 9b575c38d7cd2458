import { databaseNow, inTransaction, type Actor } from '@balorg/common';
import { Field, Int, ObjectType } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import { db } from '../db';
import { actOnOne, PublicationOutcome, type PublicationIds } from './act-on-each';
import { directoryFile, directoryFileName, FileAction, type FileLine } from './adapters/file-export';
import { movePublication, noteStep } from './move-publication';
import { PublicationAction } from './publication-actions';
import { PublicationStatus } from './publication-status';
import type { Publication } from './publication.entity';

@ObjectType()
export class PublicationExport {
  @Field(() => String)
  fileName!: string;

  /** The whole file, safe to open in a spreadsheet. */
  @Field(() => String)
  content!: string;

  @Field(() => Int)
  lineCount!: number;

  @Field(() => [PublicationOutcome])
  outcomes!: PublicationOutcome[];
}

/**
 * "Exporter": the lines that an administrator hands to the national directory. All in one transaction, so that no line
 * is marked as sent without being in a file that was answered.
 */
export function exportPublications(actor: Actor, { ids }: PublicationIds): Promise<PublicationExport> {
  return inTransaction(db, async (tx) => {
    const lines: FileLine[] = [];
    const outcomes: PublicationOutcome[] = [];
    for (const id of [...new Set(ids)].sort()) {
      outcomes.push(
        await actOnOne(tx, actor, id, PublicationAction.EXPORT, async (_, publication) => {
          lines.push(lineOf(publication));
          await markExported(tx, actor, publication);
        }),
      );
    }
    return {
      fileName: directoryFileName(await databaseNow(tx)),
      content: directoryFile(lines),
      lineCount: lines.length,
      outcomes,
    };
  });
}

const lineOf = ({ status, entry }: Publication): FileLine => ({
  action: status === PublicationStatus.TO_WITHDRAW ? FileAction.WITHDRAW : FileAction.PUBLISH,
  entry,
});

async function markExported(tx: EntityManager, by: Actor, publication: Publication): Promise<void> {
  if (publication.status === PublicationStatus.TO_SEND) {
    publication.held = false;
    const answer = 'Exportée dans un fichier à déposer ; à confirmer après le dépôt.';
    return movePublication(tx, publication, { to: PublicationStatus.SENT, answer, by });
  }
  const at = await databaseNow(tx);
  publication.withdrawalExportedAt = at;
  publication.lastAnswer = 'Retrait exporté dans un fichier à déposer ; à confirmer après le dépôt.';
  await tx.save(publication);
  await noteStep(tx, publication, {
    answer: publication.lastAnswer,
    raw: null,
    actorId: by.accountId,
    at,
  });
}
