import { awaitedCorrection, changedLines, returnedCorrection } from './returned-correction';

const first = { id: 'first', round: 1, answeredAt: '2026-11-20T10:00:00Z' };
const second = { id: 'second', round: 1, answeredAt: '2026-11-22T10:00:00Z' };
const open = { id: 'open', round: 1, answeredAt: null };

describe('returnedCorrection', () => {
  it('is the last one that came back', () => {
    const file = { status: 'SUBMITTED', round: 1, corrections: [first, second] } as const;
    expect(returnedCorrection(file)?.id).toBe('second');
  });
  it('is none while another is awaited, nor after the decision', () => {
    expect(
      returnedCorrection({ status: 'CORRECTION_ASKED', round: 1, corrections: [first, open] }),
    ).toBeUndefined();
    expect(returnedCorrection({ status: 'REFUSED', round: 1, corrections: [first] })).toBeUndefined();
  });
  it('is none in a new round', () => {
    expect(returnedCorrection({ status: 'IN_REVIEW', round: 2, corrections: [first] })).toBeUndefined();
  });
});

describe('awaitedCorrection', () => {
  it('is the one without an answer, while the request waits for it', () => {
    const corrections = [first, open];
    expect(awaitedCorrection({ status: 'CORRECTION_ASKED', round: 1, corrections })?.id).toBe('open');
    expect(awaitedCorrection({ status: 'EXPIRED', round: 1, corrections })).toBeUndefined();
  });
});

describe('changedLines', () => {
  it('leaves out what came back as it was', () => {
    const town = { before: 'Albi', after: 'Gaillac' };
    expect(changedLines([town, { before: 'a', after: 'a' }, { before: null, after: '' }])).toEqual([town]);
  });
});
