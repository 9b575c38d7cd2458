import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillIn } from './compose.mjs';

test('a variable is filled in, a default stands in for an empty one', () => {
  assert.equal(fillIn('${MODE:-production} at ${HOST}', { HOST: 'here', MODE: '' }), 'production at here');
});

test('a variable that is needed is asked for with its reason', () => {
  assert.throws(() => fillIn('${SMTP_URL:?the mail relay}', {}), {
    message: 'docker-compose.yml needs SMTP_URL: the mail relay.',
  });
});
