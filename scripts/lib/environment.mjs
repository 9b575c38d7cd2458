import { join } from 'node:path';

/** The services that own a database. */
export const SERVICES = ['account', 'directory', 'notification'];

/** Settings of a process that the person may overrule in the shell or in `.env`; listed in scripts/README.md. */
export const OVERRULABLE = [
  'LOG_LEVEL',
  'PUBLIC_URL',
  'SMTP_URL',
  'MAIL_FROM',
  'NATIONAL_WRITE_URL',
  'NATIONAL_READ_URL',
  'NATIONAL_EXTRACTION_URL',
  'STRUCTURE_REGISTER_URL',
  'EXTRACTION_EVERY_SECONDS',
];

/**
 * The whole environment contract: what each process is told, by name of process.
 * @param {object} copy
 * @param {'demonstration' | 'production'} copy.mode
 * @param {string} copy.instance short name of the copy
 * @param {Record<string, number>} copy.ports
 * @param {Record<string, string>} copy.secrets
 * @param {Record<string, string>} copy.databaseUrls of the running user, by service
 * @param {string} copy.redisUrl
 * @param {string} copy.dataDir
 * @param {boolean} [copy.watch]
 * @param {Record<string, string | undefined>} [copy.overruled] shell settings; only the OVERRULABLE
 *   ones and those addressed to a process (`ACCOUNT__X`) count
 * @param {Record<string, Record<string, string>>} [copy.extra] added by process, for a test
 * @returns {Record<string, Record<string, string>>}
 */
export function environments(copy) {
  const told = {
    ...Object.fromEntries(SERVICES.map((service) => [service, ofService(copy, service)])),
    gateway: ofGateway(copy),
    admin: ofAdmin(copy),
    simulator: ofSimulator(copy),
  };
  const overruled = pick(copy.overruled ?? {}, OVERRULABLE);
  return Object.fromEntries(
    Object.entries(told).map(([name, environment]) => [
      name,
      {
        ...environment,
        ...pick(overruled, Object.keys(environment)),
        ...addressedTo(name, copy.overruled ?? {}),
        ...copy.extra?.[name],
      },
    ]),
  );
}

/** `ACCOUNT__CODES_PER_DAY=50` in the shell is CODES_PER_DAY for account alone. */
function addressedTo(name, shell) {
  const prefix = `${name.toUpperCase()}__`;
  const addressed = Object.entries(shell).filter(([setting]) => setting.startsWith(prefix));
  return Object.fromEntries(addressed.map(([setting, value]) => [setting.slice(prefix.length), value]));
}

const common = ({ mode, instance, ports, watch }, process) => ({
  NODE_ENV: watch ? 'development' : 'production',
  APOLLO_TELEMETRY_DISABLED: '1',
  BALORG_MODE: mode,
  BALORG_INSTANCE: instance,
  HOST: '127.0.0.1',
  PORT: String(ports[process]),
  PUBLIC_URL: `http://localhost:${ports.admin}`,
  LOG_LEVEL: 'info',
});

function ofService(copy, service) {
  const { instance, secrets } = copy;
  return {
    ...common(copy, service),
    DATABASE_URL: copy.databaseUrls[service],
    REDIS_URL: copy.redisUrl,
    REDIS_PREFIX: `balorg-${instance}`,
    ...pick(secrets, [
      'GATEWAY_PUBLIC_KEY',
      'EVENTS_KEY_ACCOUNT',
      'EVENTS_KEY_DIRECTORY',
      'EVENTS_KEY_NOTIFICATION',
    ]),
    ...OF_ONE_SERVICE[service](copy),
  };
}

const OF_ONE_SERVICE = {
  account: ({ secrets }) => pick(secrets, ['CODE_PEPPER']),
  notification: ({ ports }) => ({
    SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
    MAIL_FROM: 'BAL ORG <ne-pas-repondre@balorg.example>',
  }),
  directory: ({ ports, secrets }) => {
    const national = `http://127.0.0.1:${ports.simulator}`;
    return {
      NATIONAL_WRITE_URL: `${national}/operator/fhir/v2`,
      NATIONAL_READ_URL: `${national}/fhir/v2`,
      NATIONAL_EXTRACTION_URL: `${national}/extraction`,
      STRUCTURE_REGISTER_URL: `${national}/finess/etablissements.csv`,
      ...pick(secrets, ['NATIONAL_WRITE_KEY', 'NATIONAL_READ_KEY']),
    };
  },
};

const ofGateway = (copy) => ({
  ...common(copy, 'gateway'),
  GATEWAY_PRIVATE_KEY: copy.secrets.GATEWAY_PRIVATE_KEY,
  ACCOUNT_URL: `http://127.0.0.1:${copy.ports.account}/graphql`,
  DIRECTORY_URL: `http://127.0.0.1:${copy.ports.directory}/graphql`,
  NOTIFICATION_URL: `http://127.0.0.1:${copy.ports.notification}/graphql`,
});

const ofAdmin = (copy) => ({
  ...common(copy, 'admin'),
  GATEWAY_URL: `http://127.0.0.1:${copy.ports.gateway}`,
  NEXT_TELEMETRY_DISABLED: '1',
});

const ofSimulator = ({ ports, secrets, dataDir }) => ({
  HOST: '127.0.0.1',
  PORT: String(ports.simulator),
  WRITE_API_KEY: secrets.NATIONAL_WRITE_KEY,
  READ_API_KEY: secrets.NATIONAL_READ_KEY,
  DATA_FILE: join(dataDir, 'national-directory.jsonl'),
  EXTRACTION_EVERY_SECONDS: '60',
  LOG_LEVEL: 'info',
});

const pick = (from, names) =>
  Object.fromEntries(
    names.filter((name) => from[name] !== undefined && from[name] !== '').map((n) => [n, from[n]]),
  );
