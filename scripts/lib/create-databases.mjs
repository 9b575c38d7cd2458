import { SERVICES } from './environment.mjs';
import { Refusal } from './refusal.mjs';
import { answers, execute } from './sql.mjs';

/**
 * Names and addresses of each service's database and of its two users: one that may change tables, one that may not.
 * @param {{ rootUrl: string, prefix: string, secrets: Record<string, string>, isPrivate: boolean }} options
 */
export function describeDatabases({ rootUrl, prefix, secrets, isPrivate }) {
  // Users of a private server come from this machine only; those of another's, from wherever this machine is seen.
  const userHost = isPrivate ? '127.0.0.1' : '%';
  const userPrefix = prefix === 'balorg' ? '' : `${prefix}_`;
  return SERVICES.map((service) => {
    const database = `${prefix}_${service}`;
    const user = (role) => ({
      name: `${userPrefix}${service}_${role}`,
      password: secrets[`${service.toUpperCase()}_${role.toUpperCase()}_PASSWORD`],
    });
    const [run, migrate] = [user('run'), user('migrate')];
    return {
      service,
      database,
      userHost,
      run,
      migrate,
      runUrl: urlFor(rootUrl, run, database),
      migrateUrl: urlFor(rootUrl, migrate, database),
    };
  });
}

function urlFor(rootUrl, { name, password }, database) {
  const url = new URL(rootUrl);
  Object.assign(url, { protocol: 'mysql:', username: name, password, pathname: `/${database}` });
  return url.href;
}

/** Creates what is missing of the databases and users, and sets the users' passwords to this copy's. */
export async function createDatabases(rootUrl, descriptions) {
  for (const description of descriptions) await execute(rootUrl, statementsFor(description));
}

/** On a server that others use too, refuses to take over the databases of another copy. */
export async function assertNotOfAnotherCopy(rootUrl, descriptions) {
  for (const { database, migrateUrl } of descriptions) {
    if ((await exists(rootUrl, database)) && !(await answers(migrateUrl))) {
      throw new Refusal(
        `The database ${database} on this server belongs to another copy: bring back that copy's data folder, or set DATABASE_PREFIX for databases of your own.`,
      );
    }
  }
}

async function exists(rootUrl, database) {
  const url = new URL(rootUrl);
  url.pathname = `/${database}`;
  return answers(url.href);
}

function statementsFor({ database, userHost, run, migrate }) {
  const user = ({ name, password }) => [
    ['CREATE USER IF NOT EXISTS ?@? IDENTIFIED BY ?', [name, userHost, password]],
    ['ALTER USER ?@? IDENTIFIED BY ?', [name, userHost, password]],
  ];
  // In GRANT an underscore stands for any letter unless it is escaped.
  const pattern = database.replaceAll('_', '\\_');
  return [
    [`CREATE DATABASE IF NOT EXISTS \`${database}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`],
    ...user(run),
    ...user(migrate),
    [`GRANT ALL PRIVILEGES ON \`${pattern}\`.* TO ?@? WITH GRANT OPTION`, [migrate.name, userHost]],
  ];
}
