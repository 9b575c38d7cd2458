import { MailboxRequestStatus, TRANSITIONS } from './mailbox-request-status';
import { MailboxRequest } from './mailbox-request.entity';

const STATUSES = Object.values(MailboxRequestStatus);
const { APPROVED, DRAFT, EXPIRED, IN_REVIEW, REFUSED, SUBMITTED, WITHDRAWN } = MailboxRequestStatus;

const aRequest = (own: Partial<MailboxRequest>) => Object.assign(new MailboxRequest(), own);

describe('the states of a request', () => {
  it.each(STATUSES)('lead from %s only where the table says', (from) => {
    for (const to of STATUSES) {
      const request = aRequest({ status: from });
      if (TRANSITIONS[from].includes(to)) {
        request.moveTo(to);
        expect(request.status).toBe(to);
      } else {
        expect(() => request.moveTo(to)).toThrow('MAILBOX_REQUEST_NOT_DECIDABLE');
        expect(request.status).toBe(from);
      }
    }
  });

  it('decide a request only after it was handed in, and never twice', () => {
    for (const decided of [APPROVED, REFUSED]) {
      expect(TRANSITIONS[DRAFT]).not.toContain(decided);
      for (const other of [APPROVED, REFUSED]) expect(TRANSITIONS[decided]).not.toContain(other);
    }
    expect(STATUSES.filter((status) => TRANSITIONS[status].includes(DRAFT))).toEqual([]);
  });

  it.each([
    [SUBMITTED, true],
    [IN_REVIEW, true],
    [DRAFT, false],
    [APPROVED, false],
  ])('wait for a reviewer in %s: %s', (status, waits) => {
    expect(aRequest({ status }).isUndecided()).toBe(waits);
  });

  it('can be reopened after an end without a mailbox, and from no other', () => {
    const reopenable = STATUSES.filter((status) => aRequest({ status }).isReopenable());
    expect(reopenable).toEqual([REFUSED, WITHDRAWN, EXPIRED]);
    for (const status of reopenable) expect(TRANSITIONS[status]).toEqual([IN_REVIEW]);
  });

  it('keep a claim until its end, for its holder only', () => {
    const now = new Date('2026-11-23T10:00:00Z');
    const request = aRequest({ assigneeId: 'a', claimedUntil: new Date('2026-11-23T10:00:01Z') });
    expect(request.isClaimedByAnother('b', now)).toBe(true);
    expect(request.isClaimedByAnother('a', now)).toBe(false);
    expect(request.isClaimedByAnother('b', new Date('2026-11-23T10:00:01Z'))).toBe(false);
    expect(aRequest({ assigneeId: null, claimedUntil: null }).isClaimedByAnother('b', now)).toBe(false);
  });

  it('are what they are to the applicant, but for an approval that can be taken back', () => {
    for (const status of STATUSES)
      expect(aRequest({ status, cancellableUntil: new Date(0) }).statusForApplicant()).toBe(status);
    const untold = aRequest({ status: APPROVED, cancellableUntil: new Date(Date.now() + 60_000) });
    expect(untold.statusForApplicant()).toBe(IN_REVIEW);
  });

  it('let an approval be taken back until the end of its window', () => {
    const end = new Date('2026-11-23T10:02:00Z');
    const request = aRequest({ status: APPROVED, cancellableUntil: end });
    expect(request.isCancellable(new Date(end.getTime() - 1))).toBe(true);
    expect(request.isCancellable(end)).toBe(false);
    expect(aRequest({ status: IN_REVIEW, cancellableUntil: end }).isCancellable(new Date(0))).toBe(false);
  });
});
