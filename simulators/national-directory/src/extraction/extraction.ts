import { createHash } from 'node:crypto';
import type { DirectoryEntry, OrganizationDirectory } from '../directory/organization-directory';
import { COLUMNS } from './columns';

/** The public extraction as it stood at one moment. */
export interface Extraction {
  readonly takenAt: Date;
  readonly entries: readonly DirectoryEntry[];
}

const parisMinute = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** Takes the directory as it is now; entries are never changed in place, so the list stays as it was. */
export function takeExtraction(directory: OrganizationDirectory): Extraction {
  return { takenAt: new Date(), entries: directory.list() };
}

/** Base name of the file: generation time in Paris to the minute, as AAAAMMJJhhmm. */
export function extractionName({ takenAt }: Extraction): string {
  const parts = new Map(parisMinute.formatToParts(takenAt).map(({ type, value }) => [type, value]));
  const stamp = (['year', 'month', 'day', 'hour', 'minute'] as const).map((type) => parts.get(type)).join('');
  return `Extraction_Correspondance_MSSante_${stamp}`;
}

/** The file has no quoting: what would break a line or a column becomes a space. */
const asCell = (text: string) => text.replace(/[|\r\n]+/g, ' ');

/** Lines of the file, header first; a mailbox on the liste rouge has none. */
export function* extractionLines({ entries }: Extraction): Generator<string> {
  yield `${COLUMNS.map(([header]) => header).join('|')}\n`;
  for (const entry of entries) {
    for (const mailbox of entry.mailboxes.filter(({ listeRouge }) => !listeRouge)) {
      yield `${COLUMNS.map(([, cell]) => asCell(cell(entry, mailbox))).join('|')}\n`;
    }
  }
}

/** Weak entity tag over the lines: the zip around them differs from one packing to the next. */
export function extractionTag(extraction: Extraction): string {
  const hash = createHash('sha256');
  for (const line of extractionLines(extraction)) hash.update(line);
  return `W/"${hash.digest('base64url')}"`;
}
