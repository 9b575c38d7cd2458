import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { openScreen } from './screen.mjs';
import { endLeftovers, Supervisor } from './supervisor.mjs';

const folder = mkdtempSync(join(tmpdir(), 'balorg-supervisor-'));
after(() => rmSync(folder, { recursive: true }));

const LISTENS =
  "process.on('SIGTERM', () => { console.log('bye'); process.exit(0); }); setInterval(() => {}, 1000); console.log('up');";

function supervise(dataDir, { keepAlive = false } = {}) {
  const shown = [];
  const stream = new Writable({ write: (chunk, _, done) => (shown.push(String(chunk)), done()) });
  return { supervisor: new Supervisor({ dataDir, keepAlive, screen: openScreen({ stream }) }), shown };
}

/** A process of node's that is ready once it has said something. */
function aProcess(supervisor, code, name = 'account') {
  const isReady = async () => supervisor.named(name).lastLines.length > 0;
  return { name, command: process.execPath, args: ['-e', code], isReady };
}

function folderOf(name) {
  const dataDir = join(folder, name);
  mkdirSync(dataDir);
  return dataDir;
}

test('a process that ends before it answers is refused with its last words', async () => {
  const { supervisor } = supervise(folderOf('early'));
  const launched = supervisor.launch(
    aProcess(supervisor, "console.error('no such setting'); process.exit(2)"),
  );
  launched.definition.isReady = async () => false;
  await assert.rejects(
    launched.waitUntilReady(),
    /account ended with code 2; its last lines:\n.*no such setting/,
  );
});

test('a killed process stays down until it is started; an ended one may say good-bye', async () => {
  const dataDir = folderOf('killed');
  const { supervisor, shown } = supervise(dataDir);
  await supervisor.launch(aProcess(supervisor, LISTENS)).waitUntilReady();
  const first = supervisor.named('account').identity.pid;
  await supervisor.named('account').kill();
  assert.equal(supervisor.named('account').isRunning, false);
  await supervisor.start('account');
  assert.notEqual(supervisor.named('account').identity.pid, first);
  await supervisor.stop();
  assert.match(readFileSync(join(dataDir, 'logs/account.log'), 'utf8'), /up\nup\nbye\n$/);
  assert.doesNotMatch(shown.join(''), /by itself/);
});

test('a process that falls by itself is said, and started again where that is asked for', async () => {
  const { supervisor, shown } = supervise(folderOf('falls'), { keepAlive: true });
  await supervisor.launch(aProcess(supervisor, LISTENS)).waitUntilReady();
  const first = supervisor.named('account').identity.pid;
  process.kill(first, 'SIGKILL');
  for (let tries = 0; tries < 50 && (supervisor.named('account').identity?.pid ?? first) === first; tries++) {
    await sleep(100);
  }
  assert.match(shown.join(''), /account ended by itself: it was ended by SIGKILL/);
  assert.equal(supervisor.named('account').isRunning, true);
  assert.notEqual(supervisor.named('account').identity.pid, first);
  await supervisor.stop();
  assert.equal(supervisor.named('account').isRunning, false);
});

test('nothing is started while everything ends', async () => {
  const { supervisor } = supervise(folderOf('ending'));
  await supervisor.stop();
  assert.throws(() => supervisor.launch(aProcess(supervisor, LISTENS)), /everything is ending/);
});

test('what a killed orchestrator left running is ended by the next', async () => {
  const dataDir = folderOf('left');
  const { supervisor } = supervise(dataDir);
  await supervisor.launch(aProcess(supervisor, LISTENS)).waitUntilReady();
  assert.deepEqual(await endLeftovers(dataDir), ['account']);
  await supervisor.named('account').ended;
  assert.deepEqual(await endLeftovers(dataDir), []);
});
