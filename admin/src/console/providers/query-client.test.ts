import { GraphError } from '../../graph/graph-error';
import { isWorthRetrying } from './query-client';

describe('isWorthRetrying', () => {
  it('asks again during an outage, twice at most', () => {
    const outage = new GraphError('SERVICE_UNAVAILABLE');
    expect(isWorthRetrying(0, outage)).toBe(true);
    expect(isWorthRetrying(2, outage)).toBe(false);
  });
  it('takes a refusal and a defect for what they are', () => {
    expect(isWorthRetrying(0, new GraphError('NOT_FOUND'))).toBe(false);
    expect(isWorthRetrying(0, new TypeError('x is undefined'))).toBe(false);
  });
});
