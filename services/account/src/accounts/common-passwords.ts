import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as french from '@zxcvbn-ts/language-fr';

/** Words that everybody near this service thinks of first. */
const CONTEXT = [
  'medimail',
  'mssante',
  'balorg',
  'annuaire',
  'pharmacie',
  'pharmacien',
  'medecin',
  'sante',
  'grades',
  'messagerie',
];

/** Guesses below which a password falls to an online attacker in days (zxcvbn's scale from 0 to 4). */
const LEAST_SCORE = 3;

let estimator: ZxcvbnFactory | undefined;

/** Made ready at the first password (some 0.3 s on a small machine) rather than at start, and once. */
const estimate = (password: string, known: string[]) => {
  estimator ??= new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...french.dictionary },
    graphs: common.adjacencyGraphs,
  });
  return estimator.check(password, known);
};

/** Characters that must be left of a password without the words that everybody would try (NIST SP 800-63B, 3.1.1.2). */
const LEAST_OF_ITS_OWN = 8;

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** True for a password that is soon guessed: common, of the context, or made of what is `known` of its owner. */
export function isCommonPassword(password: string, known: string[]): boolean {
  const words = [...CONTEXT, ...known.flatMap((text) => plain(text).split(/[^\p{L}\p{N}]+/u))];
  const own = words
    .filter((word) => word.length > 3)
    .reduce((rest, word) => rest.replaceAll(word, ''), plain(password));
  return [...own].length < LEAST_OF_ITS_OWN || estimate(password, words).score < LEAST_SCORE;
}
