import assert from 'node:assert/strict';
import { test } from 'node:test';
import { commandsOf, copiesOf, readStages, stagesOf } from './dockerfile.mjs';

const TEXT = `# syntax=docker/dockerfile:1
FROM node:20 AS built
COPY . .
RUN --mount=type=cache,target=/tmp/npm npm ci --cache /tmp/npm \\
    --ignore-scripts
# A remark.
RUN npx tsc -b

FROM node:20 AS runtime
COPY --from=built /app/packages packages
COPY deploy/migrate.mjs deploy/health.mjs deploy/
`;

test('a stage has its commands, without the mounts of a builder', () => {
  assert.deepEqual(commandsOf(stagesOf(TEXT).get('built')), [
    'npm ci --cache /tmp/npm --ignore-scripts',
    'npx tsc -b',
  ]);
});

test('a stage has its copies, into a folder or under a name', () => {
  assert.deepEqual(copiesOf(stagesOf(TEXT).get('runtime')), [
    { from: 'packages', to: 'packages' },
    { from: 'deploy/migrate.mjs', to: 'deploy/migrate.mjs' },
    { from: 'deploy/health.mjs', to: 'deploy/health.mjs' },
  ]);
});

test('our own Dockerfile has the stages that are carried out', () => {
  assert.deepEqual([...readStages().keys()], ['node', 'built', 'demonstration', 'production', 'runtime']);
});
