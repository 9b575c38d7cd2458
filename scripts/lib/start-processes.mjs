import { migrateDatabases } from './migrate.mjs';
import { describeProcesses, PROCESSES } from './processes.mjs';
import { readDemonstration, seedDemonstration } from './seed-demonstration.mjs';
import { describeTypes } from './watch.mjs';

/**
 * Migrates, seeds on the first start, launches the product's processes and waits until each answers.
 * @param {object} stage what `startStack` has prepared
 */
export async function startProcesses(stage) {
  const { screen, supervisor, descriptions, dataDir, environments, only, log, signal } = stage;
  await screen.step('Tables', () => migrateDatabases(descriptions, { environments, log, signal }));
  if (stage.seed && !readDemonstration(dataDir)) {
    await screen.step('Demonstration region', () =>
      seedDemonstration({ dataDir, environments, log, signal }),
    );
  }
  const wanted = describeProcesses(stage).filter(({ name }) => only.includes(name));
  await screen.step(`Starting ${listed(wanted)}`, async () => {
    const launched = wanted.map((definition) => supervisor.launch(definition));
    await Promise.all(launched.map((process) => process.waitUntilReady({ signal })));
    return 'all answer';
  });
  if (stage.watch) supervisor.launch(describeTypes());
}

const listed = (wanted) =>
  wanted.length === PROCESSES.length
    ? `${wanted.length} processes`
    : wanted.map(({ name }) => name).join(', ');
