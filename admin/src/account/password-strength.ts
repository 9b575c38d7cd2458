/** From 0 (guessed at once) to 4 (out of reach). */
export type PasswordStrength = 0 | 1 | 2 | 3 | 4;

type Measure = (password: string, known: string[]) => PasswordStrength;

let loading: Promise<Measure> | null = null;

/** The word lists weigh more than the page: they are fetched when the first password is typed. */
export const loadPasswordMeasure = () => (loading ??= openMeasure());

async function openMeasure(): Promise<Measure> {
  const [{ ZxcvbnFactory }, common, french] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-fr'),
  ]);
  const zxcvbn = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...french.dictionary },
    graphs: common.adjacencyGraphs,
  });
  return (password, known) => zxcvbn.check(password.slice(0, 100), known).score;
}
