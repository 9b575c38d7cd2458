import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { assertPortsFree, freePorts, isFree, portMap } from './ports.mjs';

test('without a setting the ports are the known ones', () => {
  assert.deepEqual(portMap({}), {
    admin: 3000,
    gateway: 4000,
    account: 4001,
    directory: 4002,
    notification: 4003,
    simulator: 4010,
    mailWeb: 1080,
    smtp: 1025,
  });
});

test('PORT_BASE moves every port by the same offset, a setting of its own moves one', () => {
  const ports = portMap({ PORT_BASE: '5000', GATEWAY_PORT: '9999' });
  assert.equal(ports.admin, 5000);
  assert.equal(ports.gateway, 9999);
  assert.equal(ports.account, 6001);
  assert.equal(ports.mailWeb, 3080);
  assert.equal(ports.smtp, 3025);
});

test('an empty setting counts as none', () => {
  assert.equal(portMap({ PORT_BASE: '', ADMIN_PORT: '' }).admin, 3000);
});

test('what is not a port is refused with the name of the setting', () => {
  assert.throws(() => portMap({ ADMIN_PORT: 'three' }), /ADMIN_PORT leads to the port three/);
  assert.throws(() => portMap({ ADMIN_PORT: '70000' }), /ADMIN_PORT/);
  assert.throws(() => portMap({ PORT_BASE: '500' }), /PORT_BASE leads to the port -1420/);
});

test('a taken port is refused with the name of its setting', async () => {
  const server = createServer().listen({ port: 0, host: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address();
  try {
    assert.equal(await isFree(port), false);
    await assert.rejects(assertPortsFree({ directory: port }), /taken.*DIRECTORY_PORT.*PORT_BASE/);
  } finally {
    server.close();
  }
});

test('free ports are free and all different', async () => {
  const ports = Object.values(await freePorts(['a', 'b', 'c', 'd']));
  assert.equal(new Set(ports).size, 4);
  for (const port of ports) assert.equal(await isFree(port), true);
});
