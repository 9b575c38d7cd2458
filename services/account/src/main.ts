import 'reflect-metadata';
import { runService } from '@balorg/common';
import { onDirectoryActed, onNotificationActed } from './audit/acted.handler';
import { createContext } from './context';
import { db } from './db';
import { DeadlineRunner } from './deadlines/deadline-runner';
import { definition } from './definition';
import { env } from './env';
import { onRequestAssessed } from './mailbox-requests/request-assessed.handler';
import { onPublicationChanged } from './mailboxes/publication-changed.handler';
import { onMailSettled } from './sessions/mail-settled.handler';

void runService({
  ...definition,
  name: 'account',
  env,
  db,
  createContext,
  handlers: [onDirectoryActed, onMailSettled, onNotificationActed, onPublicationChanged, onRequestAssessed],
  background: [(log) => new DeadlineRunner(log).start()],
});
