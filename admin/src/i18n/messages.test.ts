import { ERROR_CODES, FIELD_ERROR_CODES } from '@balorg/common';
import { en } from './en';
import { fill } from './fill';
import { fr } from './fr';

const sentences = (branch: unknown, path = ''): [string, string][] =>
  typeof branch === 'string'
    ? [[path, branch]]
    : Object.entries(branch as object).flatMap(([key, value]) => sentences(value, `${path}.${key}`));

const slots = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort();

const french = new Map(sentences(fr));
const english = new Map(sentences(en));

it('says the same things in both languages', () => {
  expect([...english.keys()].sort()).toEqual([...french.keys()].sort());
});

it('leaves no sentence empty', () => {
  expect([...french, ...english].filter(([, sentence]) => !sentence.trim())).toEqual([]);
});

it('puts the same values into both sentences', () => {
  const differing = [...french].filter(
    ([key, sentence]) => `${slots(sentence)}` !== `${slots(english.get(key) ?? '')}`,
  );
  expect(differing).toEqual([]);
});

it('has a sentence for each refusal and nothing for refusals that do not exist', () => {
  expect(Object.keys(fr.errors).sort()).toEqual([...ERROR_CODES, 'CONNECTION_LOST'].sort());
  expect(Object.keys(fr.fieldErrors).sort()).toEqual([...FIELD_ERROR_CODES].sort());
});

it('fills the slots it knows and shows the others', () => {
  expect(fill('{count} sur {total}', { count: 0 })).toBe('0 sur {total}');
});
