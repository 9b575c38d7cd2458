import { GraphError } from '../../graph/graph-error';
import { underFieldNames } from './under-field-names';

const corrections = [{ field: 'town' }, { field: 'phone' }];

describe('underFieldNames', () => {
  it('names the field that a refused line is about', () => {
    const refusal = new GraphError('INVALID_INPUT', {}, [
      { field: 'corrections.1.reason', code: 'CHARACTER_NOT_ALLOWED' },
    ]);
    expect(underFieldNames(refusal, corrections)).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'phone', code: 'CHARACTER_NOT_ALLOWED' }],
    });
  });
  it('leaves any other refusal as it is', () => {
    const stale = new GraphError('STALE_VERSION', { status: 'REFUSED' });
    expect(underFieldNames(stale, corrections)).toBe(stale);
  });
});
