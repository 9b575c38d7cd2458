import { migrateDatabases } from './migrate.mjs';
import { describeProcesses } from './processes.mjs';
import { finishDemonstration, readDemonstration, seedDemonstration } from './seed-demonstration.mjs';
import { describeTypes } from './watch.mjs';

// The outside world: the seed reads the structure register from the simulator.
const OUTSIDE = ['mail', 'simulator'];

/**
 * Migrates, starts the stand-ins of the outside world, seeds on the first start, starts the product's processes;
 * resolves when each answers.
 * @param {object} stage what `startStack` has prepared
 */
export async function startProcesses(stage) {
  const { screen, supervisor, descriptions, dataDir, environments, only, log, signal } = stage;
  await screen.step('Tables', () => migrateDatabases(descriptions, { environments, log, signal }));

  const seeds = stage.seed && !readDemonstration(dataDir);
  const all = describeProcesses(stage);
  const wanted = all.filter(({ name }) => only.includes(name) || (seeds && name === 'simulator'));
  const isOutside = ({ name }) => OUTSIDE.includes(name);
  await launchAll('Mail catcher, national directory simulator', wanted.filter(isOutside), stage);
  if (seeds) {
    await screen.step('Demonstration region', () =>
      seedDemonstration({ dataDir, environments, log, signal, people: stage.seed === 'people' }),
    );
    if (!only.includes('simulator')) await supervisor.named('simulator').end();
  }
  const own = wanted.filter((definition) => !isOutside(definition));
  await launchAll(own.map(({ name }) => name).join(', '), own, stage);
  if (seeds && stage.seed !== 'people' && only.includes('account') && only.includes('directory')) {
    await screen.step('Publications of the demonstration', () =>
      finishDemonstration({ dataDir, environments, log, signal }),
    );
  }
  if (stage.watch) supervisor.launch(describeTypes());
}

async function launchAll(title, definitions, { screen, supervisor, signal }) {
  if (definitions.length === 0) return;
  await screen.step(title, async () => {
    const launched = definitions.map((definition) => supervisor.launch(definition));
    await Promise.all(launched.map((process) => process.waitUntilReady({ signal })));
    return 'answering';
  });
}
