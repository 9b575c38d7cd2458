import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inCheckout } from '../checkout.mjs';

/**
 * The instructions of each stage of a Dockerfile, by the stage's name.
 * @param {string} text of which a line goes on only after a backslash: it has no heredoc
 * @returns {Map<string, { instruction: string, rest: string }[]>}
 */
export function stagesOf(text) {
  const stages = new Map();
  let stage;
  for (const line of text.replaceAll(/\\\n\s*/g, '').split('\n')) {
    const [, instruction, rest] = /^([A-Z]+)\s+(.+)$/.exec(line.trim()) ?? [];
    if (instruction === 'FROM') stages.set(rest.split(/\s+AS\s+/i)[1], (stage = []));
    else if (instruction) stage?.push({ instruction, rest });
  }
  return stages;
}

/** The shell commands of a stage, without what only a builder of images understands. */
export const commandsOf = (stage) =>
  stage
    .filter(({ instruction }) => instruction === 'RUN')
    .map(({ rest }) => rest.replaceAll(/--mount=\S+\s+/g, ''));

/** What a stage takes over, from which folder of the checkout or of an earlier stage to which of its own. */
export const copiesOf = (stage) =>
  stage
    .filter(({ instruction }) => instruction === 'COPY')
    .flatMap(({ rest }) => {
      const paths = rest.split(/\s+/).filter((word) => !word.startsWith('--'));
      const to = paths.pop();
      return paths.map((path) => ({
        from: path.replace(/^\/app\//, ''),
        to: to.endsWith('/') ? join(to, basename(path)) : to,
      }));
    });

export const readStages = () => stagesOf(readFileSync(inCheckout('deploy', 'Dockerfile'), 'utf8'));

/** Carries the copies of a stage out, between two folders. */
export function copyStage(stage, source, target) {
  mkdirSync(target, { recursive: true });
  for (const { from, to } of copiesOf(stage))
    cpSync(join(source, from), join(target, to), { recursive: true, verbatimSymlinks: true });
}
