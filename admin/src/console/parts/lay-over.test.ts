import { layOver } from './lay-over';

it('keeps the choice that was not drawn yet when the next one is made', () => {
  const drawn = { tab: 'toDo' };
  const tab = layOver(drawn, drawn, { tab: 'dropped' });
  expect(layOver(tab, drawn, { tab: 'toDo', q: 'BAL-' })).toEqual({ tab: 'dropped', q: 'BAL-' });
});

it('takes away what the newer choice takes away', () => {
  const drawn = { q: 'BAL-', due: 'late' };
  expect(layOver({ ...drawn, tab: 'dropped' }, drawn, { due: 'late' })).toEqual({
    q: undefined,
    due: 'late',
    tab: 'dropped',
  });
});

it('changes nothing by the same choice again', () => {
  const drawn = { status: ['SENT'], q: 'a' };
  expect(layOver(drawn, drawn, { status: ['SENT'], q: 'a' })).toEqual(drawn);
});
