import { Refusal } from '../scripts/lib/refusal.mjs';

/** Keys that another body gives; a made-up one serves the simulator only. */
const NATIONAL_KEYS = ['NATIONAL_WRITE_KEY', 'NATIONAL_READ_KEY'];

/** Left empty, a setting stops `docker compose` with its name. */
const TO_FILL_IN = [
  '# The address that people type; a reverse proxy answers there by TLS.',
  'PUBLIC_URL=',
  '# The mail relay (smtp://host:587?requireTLS=true, or smtps://user:password@host:465), and who mails come from.',
  'SMTP_URL=',
  'MAIL_FROM=',
  "# The national directory: operators' interface, public interface, public extraction of mailboxes.",
  'NATIONAL_WRITE_URL=',
  'NATIONAL_WRITE_KEY=',
  'NATIONAL_READ_URL=',
  'NATIONAL_READ_KEY=',
  'NATIONAL_EXTRACTION_URL=',
  '# The historic FINESS file of establishments.',
  'STRUCTURE_REGISTER_URL=',
];

const SIMULATOR = 'http://simulator:4010';

const OF_THE_DEMONSTRATION = [
  '# Adds the mail catcher and the simulator of the national directory.',
  'COMPOSE_PROFILES=demonstration',
  'PUBLIC_URL=http://localhost:3000',
  'SMTP_URL=smtp://mail:1025',
  "MAIL_FROM='BAL ORG <ne-pas-repondre@balorg.example>'",
  `NATIONAL_WRITE_URL=${SIMULATOR}/operator/fhir/v2`,
  `NATIONAL_READ_URL=${SIMULATOR}/fhir/v2`,
  `NATIONAL_EXTRACTION_URL=${SIMULATOR}/extraction`,
  `STRUCTURE_REGISTER_URL=${SIMULATOR}/finess/etablissements.csv`,
];

/**
 * The lines of an installation's environment file.
 * @param {string} mode production or demonstration
 * @param {Record<string, string>} secrets
 * @returns {string[]}
 * @throws Refusal for another mode
 */
export function settingsFor(mode, secrets) {
  const written = (names) => names.map((name) => `${name}=${secrets[name]}`);
  const names = Object.keys(secrets);
  const head = [
    '# What this installation alone knows: never in a repository, never in a mail.',
    `BALORG_MODE=${mode}`,
  ];
  if (mode === 'demonstration') return [...head, ...OF_THE_DEMONSTRATION, ...written(names)];
  if (mode === 'production')
    return [...head, ...TO_FILL_IN, ...written(names.filter((name) => !NATIONAL_KEYS.includes(name)))];
  throw new Refusal('The mode is production or demonstration.');
}
