import { createDatabases, describeDatabases } from '../scripts/lib/create-databases.mjs';
import { SERVICES } from '../scripts/lib/environment.mjs';
import { migrateDatabases } from '../scripts/lib/migrate.mjs';
import { Refusal, sayError } from '../scripts/lib/refusal.mjs';

// Creates each service's database and users, gives the users this installation's passwords, and brings the tables to
// the present schema. Run again, it changes nothing that is right.
try {
  const { BALORG_MODE, DATABASE_ROOT_URL } = process.env;
  if (!BALORG_MODE || !DATABASE_ROOT_URL) throw new Refusal('BALORG_MODE and DATABASE_ROOT_URL are needed.');
  const databases = describeDatabases({
    rootUrl: DATABASE_ROOT_URL,
    prefix: 'balorg',
    secrets: process.env,
    isPrivate: false,
  });
  const withoutPassword = databases.find(({ run, migrate }) => !run.password || !migrate.password);
  if (withoutPassword) throw new Refusal(`A password of the users of ${withoutPassword.service} is missing.`);
  await createDatabases(DATABASE_ROOT_URL, databases);
  await migrateDatabases(databases, {
    environments: Object.fromEntries(SERVICES.map((service) => [service, { BALORG_MODE }])),
  });
  console.log(`Up to date: ${databases.map(({ database }) => database).join(', ')}.`);
} catch (error) {
  console.error(sayError(error));
  process.exitCode = 1;
}
