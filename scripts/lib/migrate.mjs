import { inCheckout } from './checkout.mjs';
import { machineEnvironment } from './machine-environment.mjs';
import { runStep } from './run-step.mjs';

/**
 * Brings each service's database to its present schema, as the user that may change tables.
 * @param {ReturnType<typeof import('./create-databases.mjs').describeDatabases>} descriptions
 * @param {{ environments: Record<string, Record<string, string>>, log: string, signal?: AbortSignal }} options
 */
export async function migrateDatabases(descriptions, { environments, log, signal }) {
  const migrations = descriptions.map(({ service, migrateUrl, run, userHost }) => {
    const env = {
      ...machineEnvironment(),
      BALORG_MODE: environments[service].BALORG_MODE,
      MIGRATION_DATABASE_URL: migrateUrl,
      RUNTIME_USER: `${run.name}@${userHost}`,
    };
    return runStep(process.execPath, [inCheckout('services', service, 'dist/migrate.js')], {
      env,
      log,
      signal,
    });
  });
  const outcomes = await Promise.allSettled(migrations);
  const failed = outcomes.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
}
