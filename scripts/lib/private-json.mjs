import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file that only its owner reads; a reader sees the old content or the new, never half of one. */
export function writePrivateJson(file, content) {
  const draft = `${file}.${process.pid}.new`;
  writeFileSync(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, file);
}
