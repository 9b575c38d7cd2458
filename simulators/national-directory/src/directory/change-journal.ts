import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { mailboxSchema } from './mailbox';

const changeSchema = z.object({
  finess: z.string(),
  version: z.int().positive(),
  at: z.iso.datetime(),
  mailboxes: z.array(mailboxSchema),
});

/** State of one organisation after a change. */
export type Change = z.output<typeof changeSchema>;

export interface ChangeJournal {
  readonly changes: readonly Change[];
  append(change: Change): void;
  clear(): void;
}

const line = (change: Change) => `${JSON.stringify(change)}\n`;

function readChanges(file: string): Change[] {
  if (!existsSync(file)) return [];
  // What follows the last line feed was cut by a crash before its caller had an answer.
  const whole = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  const last = new Map<string, Change>();
  for (const text of whole) {
    const change = changeSchema.parse(JSON.parse(text));
    last.set(change.finess, change);
  }
  return [...last.values()];
}

/** Opens the file of changes (JSON lines) and shortens it to the last state of each organisation. */
export function openJournal(file: string): ChangeJournal {
  const changes = readChanges(file);
  writeFileSync(`${file}.new`, changes.map(line).join(''));
  renameSync(`${file}.new`, file);
  return {
    changes,
    append: (change) => appendFileSync(file, line(change)),
    clear: () => writeFileSync(file, ''),
  };
}
