import 'reflect-metadata';
import { runService } from '@balorg/common';
import { createContext } from './context';
import { db } from './db';
import { definition } from './definition';
import { env } from './env';
import { handlers } from './handlers';
import { ExtractionSchedule } from './publications/extraction-schedule';
import { nationalPartners } from './publications/national-partners';
import { PublicationRunner } from './publications/publication-runner';

const { NATIONAL_EXTRACTION_URL, READ_BACK_EXTRACTION_EVERY_S } = env;

runService({
  name: 'directory',
  env,
  db,
  ...definition,
  createContext,
  handlers,
  background: [
    (log) => new PublicationRunner(db, nationalPartners(), log).start(),
    (log) => new ExtractionSchedule(db, NATIONAL_EXTRACTION_URL, READ_BACK_EXTRACTION_EVERY_S, log).start(),
  ],
}).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
