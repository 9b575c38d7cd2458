import 'reflect-metadata';
import { defineDatabase, migrate, readEnv } from '@balorg/common';
import { z } from 'zod';
import { entities, migrations } from './schema';

/** The command that brings the database to the present schema; the running user may do none of this. */
const env = readEnv(z.object({ MIGRATION_DATABASE_URL: z.url(), RUNTIME_USER: z.string().min(1) }));

void migrate(defineDatabase(env.MIGRATION_DATABASE_URL, entities, migrations), env.RUNTIME_USER, [
  'audit_entry',
]);
