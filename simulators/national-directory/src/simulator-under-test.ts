import { MAILBOX_METADATA } from './fhir/mailbox-telecom';
import type { Settings } from './env';
import { startSimulator } from './simulator';

export const READ_KEY = 'read-key-of-the-tests';
export const WRITE_KEY = 'write-key-of-the-tests';
export const PHARMACY = 'https://finess.esante.gouv.fr|819999012';
export const ADDRESS = 'Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr';

export interface Answer<Body> {
  status: number;
  headers: Headers;
  body: Body;
}

interface ContactPoint {
  system: string;
  value: string;
  extension?: { url: string; extension?: { url: string }[] }[];
}

export interface Organization {
  id: string;
  meta: { versionId: string };
  telecom: ContactPoint[];
}

export interface Bundle {
  type: string;
  total: number;
  link: { relation: string; url: string }[];
  entry?: { resource: Organization }[];
}

export interface Outcome {
  resourceType: string;
  issue: { severity: string; code: string; diagnostics: string }[];
}

/** A mailbox as an operator sends it; the type travels as a code, as in the examples of the draft. */
export function contactPoint(address = ADDRESS, details: Record<string, unknown>[] = [], type = 'ORG') {
  const extension = [{ url: 'type', valueCode: type }, ...details];
  return { system: 'email', value: address, extension: [{ url: MAILBOX_METADATA, extension }] };
}

const operation = (type: string, path: string, ...rest: Record<string, unknown>[]) => ({
  name: 'operation',
  part: [{ name: 'type', valueCode: type }, { name: 'path', valueString: path }, ...rest],
});

export const insertOf = (value: unknown, index = 0) =>
  operation(
    'insert',
    'Organization.telecom',
    { name: 'index', valueInteger: index },
    { name: 'value', valueContactPoint: value },
  );

export const deleteOf = (address: string) =>
  operation('delete', `Organization.telecom.where(value = '${address}')`);

export const replaceOf = (address: string, value: unknown) =>
  operation('replace', `Organization.telecom.where(value = '${address}')`, {
    name: 'value',
    valueContactPoint: value,
  });

export const rewriteOf = (address: string, name: string, value: Record<string, unknown>) =>
  operation(
    'replace',
    `Organization.telecom.where(value = '${address}').extension('${MAILBOX_METADATA}').extension('${name}').value`,
    { name: 'value', ...value },
  );

async function ask<Body>(url: string, init: RequestInit = {}): Promise<Answer<Body>> {
  const response = await fetch(url, init);
  return { status: response.status, headers: response.headers, body: (await response.json()) as Body };
}

/** A simulator on a free port, with the calls that tests make of it. */
export async function simulatorUnderTest(settings: Partial<Settings> = {}) {
  const simulator = await startSimulator({
    PORT: 0,
    READ_API_KEY: READ_KEY,
    WRITE_API_KEY: WRITE_KEY,
    EXTRACTION_EVERY_SECONDS: 0,
    READS_PER_SECOND: 1000,
    ...settings,
  });
  const { url } = simulator;
  const readHeaders = { 'ESANTE-API-KEY': READ_KEY };
  const writeHeaders = { 'ESANTE-API-KEY': WRITE_KEY, 'Content-Type': 'application/fhir+json' };
  return {
    ...simulator,
    read: <Body = Bundle>(path: string, headers: Record<string, string> = readHeaders) =>
      ask<Body>(path.startsWith('http') ? path : `${url}/fhir/v2/${path}`, { headers }),
    readAsOperator: (path: string) =>
      ask<Bundle>(`${url}/operator/fhir/v2/${path}`, { headers: writeHeaders }),
    patch: <Body = Organization>(
      parameter: unknown[],
      { identifier = PHARMACY, headers = writeHeaders as Record<string, string> } = {},
    ) =>
      ask<Body>(`${url}/operator/fhir/v2/Organization?identifier=${encodeURIComponent(identifier)}`, {
        method: 'PATCH',
        headers,
        body: JSON.stringify({ resourceType: 'Parameters', parameter }),
      }),
    control: <Body>(path: string, body?: unknown) =>
      ask<Body>(`${url}/_control${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { 'Content-Type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
  };
}

export type SimulatorUnderTest = Awaited<ReturnType<typeof simulatorUnderTest>>;

/** Addresses among the telecoms of an organisation. */
export function addressesOf(organization: Organization | undefined): string[] {
  return (organization?.telecom ?? []).filter(({ system }) => system === 'email').map(({ value }) => value);
}

/** Names of the metadata that accompany the first mailbox. */
export function metadataOf(organization: Organization | undefined): string[] {
  const mailbox = organization?.telecom.find(({ system }) => system === 'email');
  return (
    mailbox?.extension?.find(({ url }) => url === MAILBOX_METADATA)?.extension?.map(({ url }) => url) ?? []
  );
}
