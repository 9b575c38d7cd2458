const LEVELS = { 10: 'debug', 20: 'debug', 30: 'info', 40: 'warn', 50: 'error', 60: 'error' };
const SEVERITY = { trace: 0, debug: 0, info: 1, warn: 2, error: 3, fatal: 3 };
const LEFT_OUT = new Set(['level', 'time', 'msg', 'pid', 'hostname', 'name', 'service']);

/**
 * A line of a process's output as a person reads it: `HH:MM:SS level message field=value`. What is not a line of
 * fields is passed on as it is.
 * @param {string} line
 * @returns {{ text: string, severity: number }} severity 0 (debug) to 3 (error)
 */
export function readableLine(line) {
  const entry = parseEntry(line);
  if (!entry) return { text: line, severity: 1 };
  const level = LEVELS[entry.level] ?? String(entry.level);
  const fields = Object.entries(entry)
    .filter(([key, value]) => !LEFT_OUT.has(key) && value !== undefined && value !== null)
    .map(([key, value]) => `${key}=${typeof value === 'object' ? JSON.stringify(value) : value}`);
  const text = [clock(entry.time), level.padEnd(5), entry.msg ?? '', ...fields].filter(Boolean).join(' ');
  return { text, severity: SEVERITY[level] ?? 1 };
}

function parseEntry(line) {
  if (!line.startsWith('{')) return undefined;
  try {
    const entry = JSON.parse(line);
    return entry.level === undefined ? undefined : entry;
  } catch {
    return undefined;
  }
}

function clock(time) {
  const date = new Date(time ?? Date.now());
  return [date.getHours(), date.getMinutes(), date.getSeconds()]
    .map((n) => String(n).padStart(2, '0'))
    .join(':');
}
