import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';

/** Whole download, in milliseconds: the national file has some 40 MB. */
const DOWNLOAD_WITHIN_MS = 15 * 60_000;

/**
 * The bytes of a register file, from its address or from a file of this machine.
 * @throws when the address does not answer 200 by itself: a redirection is not followed.
 */
export async function openRegisterFile(source: string): Promise<Readable> {
  if (!/^https?:/.test(source)) return createReadStream(source);
  const response = await fetch(source, {
    redirect: 'error',
    signal: AbortSignal.timeout(DOWNLOAD_WITHIN_MS),
  });
  if (!response.ok || !response.body) throw new Error(`The register answered ${response.status}`);
  return Readable.fromWeb(response.body as ReadableStream<Uint8Array>);
}
