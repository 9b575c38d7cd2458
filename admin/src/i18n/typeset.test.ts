import { typeset } from './typeset';

it('holds the signs of a French sentence to their words, at any depth', () => {
  expect(typeset({ title: 'Abandonner « {name} » ?', more: { note: 'Attention : ici ; là !' } })).toEqual({
    title: 'Abandonner «\u00a0{name}\u00a0»\u00a0?',
    more: { note: 'Attention\u00a0: ici\u00a0; là\u00a0!' },
  });
});

it('leaves every other space as it is', () => {
  const plural = '%{smart_count} ligne |||| %{smart_count} lignes';
  expect(typeset({ plural, nothing: null, count: 3 })).toEqual({ plural, nothing: null, count: 3 });
});
