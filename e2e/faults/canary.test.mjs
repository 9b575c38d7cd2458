import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Visitor } from '../lib/gateway-client.mjs';
import { approve } from '../lib/requests.mjs';
import { openAccount } from '../lib/sign-in.mjs';
import { requestsToApprove } from './lib/approvals.mjs';
import { assertEndState } from './lib/end-state.mjs';
import { openCopy } from './lib/open-copy.mjs';

/** The product's own processes, as talkative as they can be. */
const DEBUG = Object.fromEntries(
  ['account', 'directory', 'notification', 'gateway'].map((name) => [name, { LOG_LEVEL: 'debug' }]),
);

/** The catcher stands for the recipients' own mail servers, and shows every mail whole on its page. */
const OF_THE_RECIPIENTS = 'mail.log';

/** Nobody is called so, and no other text holds these letters. */
const PERSON = {
  kind: 'INT',
  regionCode: '76',
  email: 'zephyrine.quokkalune@canari.example',
  password: 'Mot-de-passe-du-canari-7391',
  familyName: 'Quokkalune',
  givenName: 'Zéphyrine',
  professionKey: 'G15-21',
};
const FORM = {
  contactEmail: 'guichet.wombatine@canari.example',
  service: 'Service Kakapolis',
  phone: '05 36 49 77 31',
  managerFamilyName: 'Ornithoria',
  managerGivenName: 'Félicrine',
};

describe('after a journey', { timeout: 240_000 }, () => {
  let copy;
  let secrets;
  before(async () => {
    copy = await openCopy('canary', { env: DEBUG });
    const before = await copy.catcher.idsTo(PERSON.email);
    const visitor = await openAccount(new Visitor(copy.stack), copy.catcher, PERSON);
    const code = await copy.catcher.codeFor(PERSON.email, { before });
    const [request] = await requestsToApprove({ ...copy, applicant: visitor }, ['canari'], FORM);
    await approve(copy.reviewer, request, request.localPart);
    await assertEndState(copy, [request]);
    secrets = secretsOf(visitor, code, await copy.catcher.mails());
  });
  after(() => copy?.close());

  /** Everything that a log or a job must not hold, and the tokens of each cookie and mailed link. */
  function secretsOf(visitor, code, mails) {
    const links = mails.flatMap(({ text }) =>
      [...text.matchAll(/#([\w=-]{20,})/g)].map(([, token]) => token),
    );
    assert.ok(links.length > 0, 'a mail held a secret link');
    assert.ok(visitor.cookies.size > 1, 'the browser holds tokens');
    const { email, password, familyName, givenName } = PERSON;
    const person = { email, password, familyName, givenName };
    return [
      ...Object.values({ ...person, ...FORM }),
      ...[code, FORM.phone.replaceAll(' ', ''), '+33536497731'],
      ...[
        ...visitor.cookies.values(),
        ...copy.reviewer.cookies.values(),
        ...links.map((link) => link.split('=').at(-1)),
      ],
    ];
  }

  function assertSilent(name, content) {
    const found = secrets.filter((secret) => content.includes(secret));
    assert.deepEqual(found, [], `${name} holds what it must not`);
  }

  it('no process has written a name, an address, a code, a password or a token into its log', () => {
    const folder = join(copy.stack.dataDir, 'logs');
    const logs = readdirSync(folder);
    for (const name of ['account', 'directory', 'notification', 'gateway', 'simulator', 'mariadb', 'redis'])
      assert.ok(logs.includes(`${name}.log`), `${name} has a log`);
    assert.match(readFileSync(join(folder, 'notification.log'), 'utf8'), /mail settled/);
    assert.match(readFileSync(join(folder, 'gateway.log'), 'utf8'), /"msg":"answered"/);
    for (const name of logs.filter((log) => log !== OF_THE_RECIPIENTS))
      assertSilent(name, readFileSync(join(folder, name), 'utf8'));
  });

  it('Redis was never told any of it in clear, in any key', () => {
    // Its own journal: whatever was ever written, jobs that are done and gone included.
    const folder = join(copy.stack.dataDir, 'redis', 'appendonlydir');
    const journal = readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
    assert.ok(journal.split('"sealed"').length > 10, 'the journal holds the jobs of the journey');
    assertSilent('Redis', journal);
  });
});
