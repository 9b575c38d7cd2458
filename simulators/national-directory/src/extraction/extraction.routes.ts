import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Router, type Request } from 'express';
import { ZipFile } from 'yazl';
import { extractionLines, extractionName, extractionTag, type Extraction } from './extraction';

/**
 * Whether the reader has these very lines already. Own rule instead of `request.fresh`, which heeds the
 * `Cache-Control: no-cache` that Node's fetch adds to every conditional call.
 */
function alreadyRead(request: Request, tag: string, takenAt: Date): boolean {
  const knownTag = request.get('If-None-Match');
  if (knownTag !== undefined) return knownTag === tag;
  const knownDate = Date.parse(request.get('If-Modified-Since') ?? '');
  return Math.floor(takenAt.getTime() / 1000) * 1000 <= knownDate;
}

/** A reader that goes away under way is no failure of ours. */
function unlessReaderLeft(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
}

/** The public extraction: one zip, streamed, open to all as the real one is. */
export function extractionRoutes(current: () => Extraction): Router {
  const router = Router();

  router.get('/', async (request, response) => {
    const extraction = current();
    const name = extractionName(extraction);
    const tag = extractionTag(extraction);
    response.set({
      ETag: tag,
      'Last-Modified': extraction.takenAt.toUTCString(),
      'Cache-Control': 'no-cache',
    });
    if (alreadyRead(request, tag, extraction.takenAt)) {
      response.status(304).end();
      return;
    }
    response.type('application/zip').attachment(`${name}.zip`);
    const zip = new ZipFile();
    zip.addReadStream(Readable.from(extractionLines(extraction), { objectMode: false }), `${name}.txt`);
    zip.end();
    await pipeline(zip.outputStream, response).catch(unlessReaderLeft);
  });

  return router;
}
