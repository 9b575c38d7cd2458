import type { Actor, BaseContext } from '@balorg/common';
import type { DataSource } from 'typeorm';
import { createLoaders, type Loaders } from './loaders';

/** What an operation may use: who calls, the database, and loaders that live as long as the call. */
export interface Context extends BaseContext {
  db: DataSource;
  loaders: Loaders;
}

export const contextOf =
  (db: DataSource) =>
  ({ actor, requestId }: { actor: Actor; requestId: string }): Context => ({
    actor,
    requestId,
    db,
    loaders: createLoaders(db, actor),
  });
