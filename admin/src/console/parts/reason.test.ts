import { isReasonLongEnough } from './reason';

describe('isReasonLongEnough', () => {
  it('does not count blanks at the ends', () => {
    expect(isReasonLongEnough('   trop court   ')).toBe(true);
    expect(isReasonLongEnough('   court         ')).toBe(false);
  });
  it('stops at a thousand characters', () => {
    expect(isReasonLongEnough('a'.repeat(1000))).toBe(true);
    expect(isReasonLongEnough('a'.repeat(1001))).toBe(false);
  });
});
