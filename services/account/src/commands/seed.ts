import { randomInt } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { inTransaction, readEnv } from '@balorg/common';
import { z } from 'zod';
import { entrustRegion } from '../accounts/entrust-region';
import { openVouchedAccount } from '../accounts/open-vouched-account';
import { env } from '../env';
import { findRegionProfile } from '../region-profiles/find-region-profile';
import { publishRegionProfile } from '../region-profiles/publish-region-profile';
import { DEMONSTRATION_ACCOUNTS, DEMONSTRATION_REGIONS, DEMONSTRATION_REQUESTS } from './demonstration';
import { submitDemonstrationRequest } from './submit-demonstration-request';
import { withDatabase } from './with-database';

const { DEMONSTRATION_FILE } = readEnv(z.object({ DEMONSTRATION_FILE: z.string().min(1) }));

/** Loads a small believable region, once; its passwords are this copy's own. */
void withDatabase(async (db) => {
  if (env.BALORG_MODE === 'production') {
    console.error('Demonstration data is never loaded in production.');
    return 1;
  }
  if (await findRegionProfile(db, '76')) {
    console.log('The demonstration data is there already.');
    return 0;
  }
  const accountIds = new Map<string, string>();
  const signIns = DEMONSTRATION_ACCOUNTS.map(({ role, email }) => ({ role, email, password: newPassword() }));
  await inTransaction(db, async (tx) => {
    for (const [code, settings] of Object.entries(DEMONSTRATION_REGIONS))
      await publishRegionProfile(tx, 'SYSTEM', code, settings);
    for (const [index, { administers, role: _role, ...account }] of DEMONSTRATION_ACCOUNTS.entries()) {
      const id = await openVouchedAccount(tx, { ...account, password: signIns[index]?.password ?? '' });
      accountIds.set(account.email, id);
      if (administers) await entrustRegion(tx, 'SYSTEM', id, administers);
    }
  });
  for (const request of DEMONSTRATION_REQUESTS) {
    await submitDemonstrationRequest(
      accountIds.get(request.applicant) ?? '',
      request.regionCode,
      request.form,
    );
  }
  writeFileSync(DEMONSTRATION_FILE, JSON.stringify({ signIns }, null, 2), { mode: 0o600 });
  console.log(`${signIns.length} sign-ins and ${DEMONSTRATION_REQUESTS.length} requests.`);
  return 0;
});

const SYLLABLES = [
  'ba',
  'ce',
  'di',
  'fo',
  'gu',
  'la',
  'me',
  'ni',
  'po',
  'ru',
  'sa',
  'te',
  'vi',
  'zo',
  'ka',
  'lu',
];

/** Easy to copy by hand, hard to guess: four made-up words, 48 random bits. */
const newPassword = () =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 3 }, () => SYLLABLES[randomInt(SYLLABLES.length)]).join(''),
  ).join('-');
