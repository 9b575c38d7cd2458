import DataLoader from 'dataloader';
import { In } from 'typeorm';
import { db } from './db';
import { PublicationStep } from './publications/publication-step.entity';
import { Publication } from './publications/publication.entity';
import { findStructures, type StructureReference } from './structures/find-structures';

/** One query for all the rows of a kind that a call asks for. */
export const createLoaders = () => ({
  structure: new DataLoader(
    (references: readonly StructureReference[]) => findStructures(db.manager, references),
    {
      cacheKeyFn: ({ identifierType, identifier }: StructureReference) => `${identifierType} ${identifier}`,
    },
  ),
  publicationOfMailbox: new DataLoader(async (mailboxIds: readonly string[]) => {
    const found = await db.manager.find(Publication, {
      where: { mailboxId: In(mailboxIds) },
      relations: { entry: true },
    });
    return mailboxIds.map((id) => found.find(({ mailboxId }) => mailboxId === id) ?? null);
  }),
  trackOfPublication: new DataLoader(async (ids: readonly string[]) => {
    const steps = await db.manager.find(PublicationStep, {
      where: { publicationId: In(ids) },
      order: { id: 'ASC' },
    });
    return ids.map((id) => steps.filter(({ publicationId }) => publicationId === id));
  }),
});

export type Loaders = ReturnType<typeof createLoaders>;
