import { randomInt } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { inTransaction, readEnv } from '@balorg/common';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { entrust } from '../accounts/entrust-right';
import { openVouchedAccount } from '../accounts/open-vouched-account';
import { atMoment } from '../demonstration/at-moment';
import { CORSICA_STORIES } from '../demonstration/corsica-stories';
import { OCCITANIE_STORIES } from '../demonstration/occitanie-stories';
import { momentOf } from '../demonstration/moment-of';
import { DEMONSTRATION_PEOPLE, rightsOf, SHOWN_SIGN_INS } from '../demonstration/people';
import { DEMONSTRATION_REGIONS } from '../demonstration/regions';
import { tellStories } from '../demonstration/tell-stories';
import { env } from '../env';
import { findRegionProfile } from '../region-profiles/find-region-profile';
import { publishRegionProfile } from '../region-profiles/publish-region-profile';
import { withDatabase } from './with-database';

const { DEMONSTRATION_FILE, DEMONSTRATION_STORIES } = readEnv(
  z.object({
    DEMONSTRATION_FILE: z.string().min(1),
    /** `none`: the regions and the people alone. */
    DEMONSTRATION_STORIES: z.enum(['all', 'none']).default('all'),
  }),
);

/** Before the first story. */
const BEGINNING = '15 d 09:00';

/** Loads two believable regions, once, by the product's own verbs; the passwords are this copy's own. */
void withDatabase(loadDemonstration, { connections: 1 });

async function loadDemonstration(db: DataSource): Promise<number> {
  if (env.BALORG_MODE === 'production') {
    console.error('Demonstration data is never loaded in production.');
    return 1;
  }
  if (await findRegionProfile(db, '76')) {
    console.log('The demonstration data is there already.');
    return 0;
  }
  const signIns = await atMoment(db, momentOf(BEGINNING), () => openRegionsAndAccounts(db));
  if (DEMONSTRATION_STORIES === 'all') {
    const accounts = new Map(signIns.map(({ email, accountId }) => [email, accountId]));
    const stories = { '76': OCCITANIE_STORIES, '94': CORSICA_STORIES };
    await tellStories(db, stories, accounts);
  }
  writeFileSync(DEMONSTRATION_FILE, JSON.stringify({ signIns }, null, 2), { mode: 0o600 });
  console.log(`${signIns.length} accounts, ${DEMONSTRATION_STORIES} of the stories.`);
  return 0;
}

const openRegionsAndAccounts = (db: DataSource) =>
  inTransaction(db, async (tx) => {
    for (const [code, settings] of Object.entries(DEMONSTRATION_REGIONS))
      await publishRegionProfile(tx, 'SYSTEM', code, settings);
    const signIns = [];
    for (const person of DEMONSTRATION_PEOPLE) {
      const { email, givenName, familyName } = person;
      const password = newPassword();
      const accountId = await openVouchedAccount(tx, { ...person, password });
      for (const right of rightsOf(email)) await entrust(tx, 'SYSTEM', accountId, right);
      const role = SHOWN_SIGN_INS[email] ?? `${givenName} ${familyName}`;
      signIns.push({ role, email, password, accountId, shown: email in SHOWN_SIGN_INS });
    }
    return signIns;
  });

const SYLLABLES = 'ba ce di fo gu la me ni po ru sa te vi zo ka lu'.split(' ');

/** Easy to copy by hand, hard to guess: four made-up words, 48 random bits. */
const newPassword = () =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 3 }, () => SYLLABLES[randomInt(SYLLABLES.length)]).join(''),
  ).join('-');
