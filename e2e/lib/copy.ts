import { readFileSync } from 'node:fs';

interface Copy {
  urls: Record<string, string>;
  env: Record<string, Record<string, string>>;
  demonstration: { signIns: { role: string; email: string; password: string }[] };
}

/** The running copy, as scripts/test.mjs wrote it down. */
export const copy = JSON.parse(readFileSync(process.env['BALORG_STACK_FILE'] ?? '', 'utf8')) as Copy;

/** The demonstration's sign-in whose address begins so. */
export function signInOf(start: string) {
  const found = copy.demonstration.signIns.find(({ email }) => email.startsWith(start));
  if (!found) throw new Error(`no demonstration sign-in begins with ${start}`);
  return found;
}
