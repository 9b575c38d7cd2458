import assert from 'node:assert/strict';
import { test } from 'node:test';
import { environments } from './environment.mjs';
import { portMap } from './ports.mjs';
import { SECRETS } from './secrets.mjs';

const copy = {
  mode: 'demonstration',
  instance: 'abc123',
  ports: portMap({}),
  secrets: Object.fromEntries(SECRETS.map((name) => [name, `secret ${name}`])),
  databaseUrls: { account: 'mysql://a', directory: 'mysql://d', notification: 'mysql://n' },
  redisUrl: 'redis://r',
  dataDir: '/data',
};

test('a service is told its own database, the shared Redis and the keys of events', () => {
  const { account } = environments(copy);
  assert.equal(account.DATABASE_URL, 'mysql://a');
  assert.equal(account.REDIS_PREFIX, 'balorg-abc123');
  assert.equal(account.PORT, '4001');
  assert.equal(account.EVENTS_KEY_DIRECTORY, 'secret EVENTS_KEY_DIRECTORY');
  assert.equal(account.PUBLIC_URL, 'http://localhost:3000');
});

test('each secret reaches only those who need it', () => {
  const told = environments(copy);
  const holders = (name) => Object.keys(told).filter((process) => told[process][name] !== undefined);
  assert.deepEqual(holders('GATEWAY_PRIVATE_KEY'), ['gateway']);
  assert.deepEqual(holders('CODE_PEPPER'), ['account']);
  assert.deepEqual(holders('NATIONAL_WRITE_KEY'), ['directory']);
  assert.deepEqual(holders('GATEWAY_PUBLIC_KEY'), ['account', 'directory', 'notification']);
  const everything = JSON.stringify(told);
  assert.doesNotMatch(everything, /MIGRATE_PASSWORD|ROOT_PASSWORD/);
});

test('the shell overrules only what a process is told anyway and what may be overruled', () => {
  const { notification, account } = environments({
    ...copy,
    overruled: { SMTP_URL: 'smtp://relay', LOG_LEVEL: 'debug', DATABASE_URL: 'mysql://root', LOG: 'x' },
  });
  assert.equal(notification.SMTP_URL, 'smtp://relay');
  assert.equal(account.SMTP_URL, undefined);
  assert.equal(account.LOG_LEVEL, 'debug');
  assert.equal(account.DATABASE_URL, 'mysql://a');
  assert.equal(account.LOG, undefined);
});

test('a setting is addressed to one process by its name', () => {
  const told = environments({ ...copy, overruled: { ACCOUNT__CODES_PER_DAY: '50' } });
  assert.equal(told.account.CODES_PER_DAY, '50');
  assert.equal(told.directory.CODES_PER_DAY, undefined);
});

test('a test adds settings to one process', () => {
  const told = environments({ ...copy, extra: { account: { PORT: '1', CANCEL_WINDOW: '0' } } });
  assert.equal(told.account.PORT, '1');
  assert.equal(told.account.CANCEL_WINDOW, '0');
  assert.equal(told.directory.CANCEL_WINDOW, undefined);
});
