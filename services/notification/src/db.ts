import { defineDatabase } from '@balorg/common';
import { env } from './env';
import { entities, migrations } from './schema';

export const db = defineDatabase(env.DATABASE_URL, entities, migrations);
