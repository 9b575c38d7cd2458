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

const estimator = new ZxcvbnFactory({
  dictionary: { ...common.dictionary, ...french.dictionary },
  graphs: common.adjacencyGraphs,
});

/** True for a password that is soon guessed: common, of the context, or made of what is `known` of its owner. */
export const isCommonPassword = (password: string, known: string[]): boolean =>
  estimator.check(password, [...CONTEXT, ...known]).score < LEAST_SCORE;
