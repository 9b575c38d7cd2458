import pino, { type Logger } from 'pino';

export type { Logger };

/**
 * One line of JSON a message: ids, codes and durations. Names, addresses, codes and mail bodies are never handed
 * to a logger; an error is reduced to its name, its code and where it was thrown.
 */
export function openLog(name: string, level: string): Logger {
  return pino({
    name,
    level,
    base: { service: name },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: withoutPersonalData },
  });
}

/** Messages of the database driver quote the values of a query: the stack's frames are kept, its first line is not. */
function withoutPersonalData(error: unknown) {
  if (!(error instanceof Error)) return { name: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return { name: error.name, code, stack: frames.slice(0, 8).map((frame) => frame.trim()) };
}
