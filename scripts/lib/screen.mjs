const COLOURS = {
  account: 36,
  directory: 35,
  notification: 33,
  gateway: 32,
  admin: 34,
  simulator: 90,
  mail: 90,
};
const CLEAR_LINE = '\r\u001B[2K';

/**
 * What a command shows: a list of steps with their times, and lines between them. On a terminal the step under way
 * is shown and then replaced; through a pipe each step is one line, written when it is done.
 * @param {{ stream?: NodeJS.WriteStream, silent?: boolean }} [options]
 */
export function openScreen({ stream = process.stdout, silent = false } = {}) {
  const isTerminal = Boolean(stream.isTTY) && !process.env.CI;
  let underWay = '';

  const colour = (code, text) => (isTerminal && code ? `\u001B[${code}m${text}\u001B[0m` : text);
  const line = (text) => {
    if (!silent) alarm(text);
  };
  /** Shown on a silent screen too. */
  const alarm = (text) => {
    stream.write(isTerminal && underWay ? `${CLEAR_LINE}${text}\n${underWay}` : `${text}\n`);
  };

  /** Runs one step and says how it went; what `work` returns as text is shown beside the title. */
  async function step(title, work) {
    const began = performance.now();
    underWay = `  … ${title}`;
    if (isTerminal && !silent) stream.write(underWay);
    const end = (mark, note) => {
      if (isTerminal && !silent) stream.write(CLEAR_LINE);
      underWay = '';
      const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(6);
      line(`  ${mark} ${title.padEnd(50)} ${seconds} s${note ? `  ${note}` : ''}`);
    };
    try {
      const result = await work();
      end(colour(32, '✓'), typeof result === 'string' ? result : '');
      return result;
    } catch (error) {
      end(colour(31, '✗'), '');
      throw error;
    }
  }

  const ofProcess = (name, text) => line(`${colour(COLOURS[name] ?? 37, name.padEnd(12))} │ ${text}`);
  return { line, alarm, step, ofProcess };
}
