import type { ReadableStream } from 'node:stream/web';

const TIME_OUT_MS = 10_000;
/** A structure with all its contact points has some kilobytes. */
const LARGEST_ANSWER = 1_000_000;
const LONGEST_RAW = 4_000;

export interface PartnerCall {
  method: 'GET' | 'PATCH';
  /** Configured base address. */
  base: string;
  /** Path and query below it. */
  path: string;
  key: string;
  body?: object;
}

/** `status` is null where nothing that can be read came back. */
export interface PartnerAnswer {
  status: number | null;
  /** Parsed body; undefined where it is none. */
  content: unknown;
  raw: string;
  retryAfterS?: number;
}

/** One call to a configured host: ten seconds, no redirection followed, a megabyte at most. It never throws. */
export async function callPartner({ method, base, path, key, body }: PartnerCall): Promise<PartnerAnswer> {
  const asked = [`${method} ${path}`, ...(body ? [JSON.stringify(body)] : [])];
  const raw = (...heard: string[]) => [...asked, ...heard].join('\n').slice(0, LONGEST_RAW);
  try {
    const response = await fetch(`${base.replace(/\/$/, '')}/${path}`, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIME_OUT_MS),
      headers: {
        accept: 'application/fhir+json',
        'ESANTE-API-KEY': key,
        ...(body ? { 'content-type': 'application/fhir+json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await readBounded(response.body);
    const retryAfterS = secondsOf(response.headers.get('retry-after'));
    return {
      status: response.status,
      content: parsed(text),
      raw: raw(`→ ${response.status}`, text),
      ...(retryAfterS === undefined ? {} : { retryAfterS }),
    };
  } catch (error) {
    return { status: null, content: undefined, raw: raw(`→ ${faultOf(error)}`) };
  }
}

async function readBounded(body: ReadableStream<Uint8Array> | null): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body ?? []) {
    length += part.byteLength;
    if (length > LARGEST_ANSWER) throw new Error('answer over a megabyte');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Retry-After is a number of seconds or a date (RFC 9110); an hour at most is believed. */
function secondsOf(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), 3600) : undefined;
}

function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer';
  const cause = error.cause instanceof Error && 'code' in error.cause ? ` (${String(error.cause.code)})` : '';
  return `${error.name}: ${error.message}${cause}`;
}
