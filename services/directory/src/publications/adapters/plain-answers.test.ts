import { plainAnswer } from './plain-answers';

it.each([
  [400, 'n’accepte pas ce contenu'],
  [404, 'ne connaît pas cette structure'],
  [409, 'a déjà cette adresse'],
  [412, 'connaît plusieurs structures'],
  [422, 'n’accepte pas ce contenu'],
])('takes %d for final', (status, words) => {
  expect(plainAnswer({ status, content: undefined, raw: '' })).toEqual({
    final: true,
    answer: expect.stringContaining(words),
  });
});

it.each([
  [null, 'ne répond pas'],
  [302, 'est en panne'],
  [401, 'refuse notre clé'],
  [403, 'refuse notre clé'],
  [429, 'trop de demandes'],
  [500, 'est en panne'],
  [503, 'est en panne'],
])('asks again after %s', (status, words) => {
  expect(plainAnswer({ status, content: undefined, raw: '' })).toEqual({
    final: false,
    answer: expect.stringContaining(words),
  });
});
