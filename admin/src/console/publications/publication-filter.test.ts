import { graphFilter } from './publication-filter';

describe('graphFilter', () => {
  it('asks for every publication when nothing is chosen', () => {
    expect(graphFilter({ q: ' ' })).toEqual({});
  });
  it('passes each choice on, and turns "late" into a yes', () => {
    expect(graphFilter({ q: ' albi ', status: 'SENT', channel: 'FILE', late: 'yes' })).toEqual({
      q: 'albi',
      status: ['SENT'],
      channel: 'FILE',
      late: true,
    });
  });
});
