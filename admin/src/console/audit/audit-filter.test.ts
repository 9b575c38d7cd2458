import { graphFilter } from './audit-filter';

it('takes both days whole', () => {
  const { from, to } = graphFilter({ from: '2026-11-01', to: '2026-11-30' });
  expect([from, to]).toEqual([new Date(2026, 10, 1).toISOString(), new Date(2026, 11, 1).toISOString()]);
});

it.each(['', '2026', '0026-11-01', 'hier'])('takes no day that is half typed: %j', (from) => {
  expect(graphFilter({ from })).toEqual({});
});

it('leaves out what is not chosen', () => {
  expect(graphFilter({ action: '', result: 'REFUSED', actorId: undefined, subjectType: 'mailbox' })).toEqual({
    result: 'REFUSED',
    subjectType: 'mailbox',
  });
});
