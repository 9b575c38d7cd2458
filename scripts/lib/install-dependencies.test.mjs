import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { isInstalled } from './install-dependencies.mjs';

const root = mkdtempSync(join(tmpdir(), 'balorg-install-'));
after(() => rmSync(root, { recursive: true }));

const wanted = {
  '': { name: 'all' },
  'services/account': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/for-macos': { version: '2.0.0', optional: true },
  'services/account/node_modules/b': { version: '3.0.0' },
};
const installed = {
  'node_modules/a': { version: '1.0.0' },
  'services/account/node_modules/b': { version: '3.0.0' },
};

function lay(packages) {
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: wanted }));
  writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));
}

test('nothing installed', () => assert.equal(isInstalled(root), false));

test('all there; what is made for another system may be missing', () => {
  lay(installed);
  assert.equal(isInstalled(root), true);
});

test('another version, or one missing', () => {
  lay({ ...installed, 'node_modules/a': { version: '0.9.0' } });
  assert.equal(isInstalled(root), false);
  lay({ 'node_modules/a': { version: '1.0.0' } });
  assert.equal(isInstalled(root), false);
});
