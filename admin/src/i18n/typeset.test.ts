import { typeset } from './typeset';

it('holds the signs of a French sentence to their words, at any depth', () => {
  const words = { title: 'Abandonner « {name} » ?', more: { way: ['Attention :', { note: 'ici ; là !' }] } };
  expect(typeset(words)).toEqual({
    title: 'Abandonner «\u00a0{name}\u00a0»\u00a0?',
    more: { way: ['Attention\u00a0:', { note: 'ici\u00a0; là\u00a0!' }] },
  });
});

it('leaves every other space as it is', () => {
  const plural = '%{smart_count} ligne |||| %{smart_count} lignes';
  expect(typeset({ plural, nothing: null, count: 3 })).toEqual({ plural, nothing: null, count: 3 });
});
