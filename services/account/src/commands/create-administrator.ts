import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { inTransaction } from '@balorg/common';
import { findRegion } from '@balorg/reference';
import { Account, AccountKind } from '../accounts/account.entity';
import { emailFault, normaliseEmail } from '../accounts/email';
import { entrust } from '../accounts/entrust-right';
import { wholeRegion } from '../accounts/entrustable-by';
import { openVouchedAccount } from '../accounts/open-vouched-account';
import { passwordFault } from '../accounts/password';
import { findRegionProfile } from '../region-profiles/find-region-profile';
import { occitanie } from '../region-profiles/occitanie';
import { publishRegionProfile } from '../region-profiles/publish-region-profile';
import { withDatabase } from './with-database';

const USAGE =
  'npm run administrator:create -- --email a@b.fr --family-name NOM --given-name Prénom --region 76  (the password is read from the keyboard or from standard input)';

/** The first administrator of a region, since no account is there from the start. */
void withDatabase(async (db) => {
  const { values } = parseArgs({
    options: {
      email: { type: 'string' },
      'family-name': { type: 'string' },
      'given-name': { type: 'string' },
      region: { type: 'string' },
    },
  });
  const { email, region, 'family-name': familyName, 'given-name': givenName } = values;
  if (!email || !familyName || !givenName || !region || !findRegion(region) || emailFault(email)) {
    console.error(USAGE);
    return 1;
  }
  const known = await db.getRepository(Account).findOneBy({ email: normaliseEmail(email) });
  const password = known ? '' : await readPassword();
  const fault = known ? null : passwordFault(password, [email, familyName, givenName]);
  if (fault) {
    console.error(`The password is refused: ${fault}. Nothing was saved.`);
    return 1;
  }
  await inTransaction(db, async (tx) => {
    const account = {
      kind: AccountKind.INT,
      email,
      password,
      familyName,
      givenName,
      professionKey: null,
      rpps: null,
      regionCode: region,
    };
    const accountId = known?.id ?? (await openVouchedAccount(tx, account));
    // A region without a profile begins closed, with the service's first settings, for its administrator to complete.
    if (!(await findRegionProfile(tx, region))) {
      await publishRegionProfile(tx, 'SYSTEM', region, { ...occitanie, open: region === '76' });
    }
    await entrust(tx, 'SYSTEM', accountId, wholeRegion(region));
  });
  console.log(`${email} is a GRADeS administrator of region ${region}.`);
  return 0;
});

/** What is typed is not shown. */
async function readPassword(): Promise<string> {
  process.stderr.write('Password (12 characters or more): ');
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: unseen, terminal: process.stdin.isTTY });
  const password = await terminal.question('');
  terminal.close();
  process.stderr.write('\n');
  return password;
}
