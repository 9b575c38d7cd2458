import { isTrackOver, trackingSteps, type Track } from './tracking-steps';

const aTrack = (change: Partial<Track> = {}): Track => ({
  reference: 'OC-2026-0042',
  status: 'SUBMITTED',
  description: 'Pharmacie du centre 81000 Albi',
  submittedAt: '2026-12-01T09:00:00Z',
  decideBefore: '2026-12-03T09:00:00Z',
  decidedAt: null,
  refusalReason: null,
  displayAddress: null,
  publishBefore: null,
  publicationStatus: null,
  publicationStatusAt: null,
  version: 1,
  canWithdraw: true,
  regionCode: '76',
  correction: null,
  ...change,
});

const approved = {
  status: 'APPROVED',
  decidedAt: '2026-12-02T10:00:00Z',
  displayAddress: 'Pharmacie.du.centre.81000.albi@pharmacien.oc.mssante.fr',
  publishBefore: '2026-12-05T10:00:00Z',
} as const;

const states = (track: Track) => trackingSteps(track).map(({ name, state }) => `${name} ${state}`);

it('says by when a received request is decided', () => {
  expect(trackingSteps(aTrack())[1]).toEqual({
    name: 'review',
    state: 'current',
    at: null,
    before: '2026-12-03T09:00:00Z',
  });
});

it.each(['SUBMITTED', 'IN_REVIEW'] as const)('waits for a decision while %s', (status) => {
  expect(states(aTrack({ status }))).toEqual([
    'received done',
    'review current',
    'decided ahead',
    'published ahead',
    'visible ahead',
  ]);
});

it('waits for the applicant while a correction is asked, and promises no date of decision', () => {
  const correction = { askedAt: '2026-12-02T08:00:00Z', answerBefore: '2026-12-16T08:00:00Z', lines: [] };
  const steps = trackingSteps(aTrack({ status: 'CORRECTION_ASKED', correction }));
  expect(steps.slice(0, 3)).toEqual([
    { name: 'received', state: 'done', at: '2026-12-01T09:00:00Z', before: null },
    { name: 'correction', state: 'current', at: correction.askedAt, before: correction.answerBefore },
    { name: 'review', state: 'ahead', at: null, before: null },
  ]);
});

it('follows an approved request until everybody can find it', () => {
  expect(states(aTrack({ ...approved, publicationStatus: 'TO_SEND' })).slice(2)).toEqual([
    'decided done',
    'published current',
    'visible ahead',
  ]);
  expect(states(aTrack({ ...approved, publicationStatus: 'CONFIRMED' })).slice(2)).toEqual([
    'decided done',
    'published done',
    'visible current',
  ]);
  const visible = aTrack({
    ...approved,
    publicationStatus: 'VISIBLE',
    publicationStatusAt: '2026-12-04T08:00:00Z',
  });
  expect(trackingSteps(visible).at(-1)).toMatchObject({ state: 'done', at: '2026-12-04T08:00:00Z' });
});

it.each([
  ['REFUSED', ['received done', 'review done', 'decided stopped']],
  ['WITHDRAWN', ['received done', 'decided stopped']],
  ['EXPIRED', ['received done', 'decided stopped']],
] as const)('ends when %s', (status, expected) => {
  const track = aTrack({ status, decidedAt: '2026-12-02T10:00:00Z' });
  expect(states(track)).toEqual(expected);
  expect(isTrackOver(track)).toBe(true);
});

it('stops at the publication of a box that is kept out of the directory', () => {
  const track = aTrack({ ...approved, publicationStatus: 'WITHHELD' });
  expect(states(track).at(-1)).toBe('published stopped');
  expect(isTrackOver(track)).toBe(true);
});

it('keeps looking while something is still to come', () => {
  expect(isTrackOver(aTrack())).toBe(false);
  expect(isTrackOver(aTrack({ ...approved, publicationStatus: 'SENT' }))).toBe(false);
});
