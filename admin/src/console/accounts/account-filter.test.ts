import { graphFilter } from './account-filter';

describe('graphFilter', () => {
  it('asks for every account when nothing is chosen', () => {
    expect(graphFilter({ q: '   ' })).toEqual({});
  });
  it('takes what was typed without the spaces around it', () => {
    expect(graphFilter({ q: ' durand ' })).toEqual({ q: 'durand' });
  });
  it('passes each choice on, and turns "administrators" into a yes', () => {
    expect(
      graphFilter({ kind: 'PER', status: 'ACTIVE', rppsStatus: 'DECLARED', administrators: 'yes' }),
    ).toEqual({ kind: ['PER'], status: ['ACTIVE'], rppsStatus: ['DECLARED'], administrators: true });
  });
});
