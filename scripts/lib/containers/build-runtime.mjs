import { join } from 'node:path';
import { ROOT } from '../checkout.mjs';
import { machineEnvironment } from '../machine-environment.mjs';
import { runStep } from '../run-step.mjs';
import { commandsOf, copyStage, readStages } from './dockerfile.mjs';

/**
 * Does what the Dockerfile does, in a clean clone: every command of its stages, then the copies into the image.
 * @param {{ folder: string, log: string, screen: ReturnType<typeof import('../screen.mjs').openScreen>,
 *   signal?: AbortSignal }} options
 * @returns {Promise<string>} the folder that stands for the image's /app
 */
export async function buildRuntime({ folder, log, screen, signal }) {
  const app = join(folder, 'app');
  const runtime = join(folder, 'runtime');
  const env = { ...machineEnvironment(), APOLLO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' };
  const stages = readStages();

  await screen.step('Clean clone of the last commit', () =>
    runStep('git', ['clone', '--quiet', ROOT, app], { signal }),
  );
  for (const command of ['built', 'production'].flatMap((name) => commandsOf(stages.get(name))))
    await screen.step(shortened(command), () =>
      runStep('sh', ['-c', command], { cwd: app, env, log, signal }),
    );
  await screen.step('Copies into the image', () => copyStage(stages.get('runtime'), app, runtime));
  return runtime;
}

const shortened = (command) => (command.length > 48 ? `${command.slice(0, 47)}…` : command);
