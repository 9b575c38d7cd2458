import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './lib/command.mjs';
import { buildRuntime } from './lib/containers/build-runtime.mjs';
import { openContainers } from './lib/containers/open-containers.mjs';
import { startAndAsk } from './lib/containers/start-and-ask.mjs';
import { onEndSignal } from './lib/end-signal.mjs';
import { openScreen } from './lib/screen.mjs';
import { Supervisor } from './lib/supervisor.mjs';

// The Dockerfile's build and the compose file's commands, in production mode, without a Docker engine: what an image
// would hold is built in a folder, and each container is a program of this machine.
await runCommand(async () => {
  const screen = openScreen();
  const folder = mkdtempSync(join(tmpdir(), 'balorg-containers-'));
  const interrupted = new AbortController();
  void onEndSignal(() => interrupted.abort());
  const log = join(folder, 'logs', 'build.log');
  screen.line(`What the containers do, without containers (${folder}).`);
  const supervisor = new Supervisor({ dataDir: folder, keepAlive: false, screen });
  // What is refused on purpose is said in the logs.
  supervisor.shownFrom = Infinity;
  try {
    const stage = { folder, log, screen, supervisor, signal: interrupted.signal };
    const runtime = await buildRuntime(stage);
    await startAndAsk(await openContainers({ ...stage, runtime }));
  } finally {
    await supervisor.stop();
  }
  rmSync(folder, { recursive: true });
  screen.line('\nNot checked without an engine: docker build, networks, volumes, read-only file systems.');
});
