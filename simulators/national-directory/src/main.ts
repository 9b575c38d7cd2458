import { readSettings } from './env';
import { startSimulator } from './simulator';

async function main(): Promise<void> {
  const simulator = await startSimulator(readSettings());
  console.log(`National directory simulator: ${simulator.url}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void simulator.stop());
  }
}

main().catch((error: NodeJS.ErrnoException) => {
  console.error(error.code === 'EADDRINUSE' ? `PORT is taken: ${error.message}` : error.message);
  process.exitCode = 1;
});
