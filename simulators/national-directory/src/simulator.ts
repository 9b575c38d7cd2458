import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { CallLog } from './control/call-log';
import { controlRoutes } from './control/control.routes';
import { faultGate } from './control/fault-gate';
import { Faults, type Target } from './control/faults';
import { openJournal } from './directory/change-journal';
import { OrganizationDirectory } from './directory/organization-directory';
import type { Settings } from './env';
import { scheduleExtraction } from './extraction/extraction-schedule';
import { extractionRoutes } from './extraction/extraction.routes';
import { limitRate } from './fhir/limit-rate';
import { readRoutes } from './fhir/read.routes';
import { refuse } from './fhir/refuse';
import { requireKey } from './fhir/require-key';
import { operatorRoutes } from './operator/operator.routes';
import { homePage } from './page/home-page';
import { finessRoutes } from './register/finess.routes';
import { loadStructures } from './register/load-structures';

export interface RunningSimulator {
  url: string;
  stop(): Promise<void>;
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** Starts the simulated directory; port 0 takes a free one. Rejects when the port is taken. */
export async function startSimulator(settings: Settings): Promise<RunningSimulator> {
  const journal = settings.DATA_FILE === undefined ? undefined : openJournal(settings.DATA_FILE);
  const directory = new OrganizationDirectory(loadStructures(), journal);
  const schedule = scheduleExtraction(directory, settings.EXTRACTION_EVERY_SECONDS);
  const faults = new Faults();
  const calls = new CallLog();
  const watched = (target: Target) => [calls.record(target), faultGate(faults, target)];

  const app = express();
  app.disable('x-powered-by');
  app.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  app.get('/', (_request, response) => {
    response.type('html').send(homePage({ directory, faults, calls }));
  });
  app.use('/_control', controlRoutes({ directory, faults, calls }));
  const readGuards = [requireKey(settings.READ_API_KEY), limitRate(settings.READS_PER_SECOND)];
  app.use('/fhir/v2', watched('read'), readGuards, readRoutes(directory));
  app.use(
    '/operator/fhir/v2',
    watched('write'),
    requireKey(settings.WRITE_API_KEY),
    operatorRoutes(directory),
  );
  app.use('/extraction', watched('extraction'), extractionRoutes(schedule.current));
  app.use('/finess', watched('finess'), finessRoutes(directory));
  app.use(refuse);

  const server = createServer(app);
  const port = await listen(server, settings.PORT);
  return {
    url: `http://localhost:${port}`,
    stop: async () => {
      schedule.stop();
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
