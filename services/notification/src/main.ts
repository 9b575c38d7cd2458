import 'reflect-metadata';
import { runService } from '@balorg/common';
import { contextOf } from './context';
import { db } from './db';
import { definition } from './definition';
import { env } from './env';
import { handlers } from './handlers';
import { startSenders } from './sending/start-senders';

void runService({
  ...definition,
  name: 'notification',
  env,
  db,
  createContext: contextOf(db),
  handlers,
  background: [startSenders(db, env)],
});
