import { describeDatabase } from './describe-database';
import { env } from './env';

export const db = describeDatabase(env.DATABASE_URL);
