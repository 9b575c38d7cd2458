import 'reflect-metadata';
import { onStopSignal, openLog, readEnv } from '@balorg/common';
import { openDoor } from './door';
import { gatewayEnv } from './env';
import { readKnownOperations, readSupergraph } from './supergraph';

async function main(): Promise<void> {
  const env = readEnv(gatewayEnv);
  const log = openLog('gateway', env.LOG_LEVEL);
  const door = await openDoor({
    env,
    log,
    supergraph: readSupergraph(),
    knownOperations: readKnownOperations(),
  });
  onStopSignal(log, door.stop);
}

void main();
