import { Publication } from './publication.entity';
import { PublicationStatus, TRANSITIONS } from './publication-status';

const ALL = Object.values(PublicationStatus);
const pairs = ALL.flatMap((from) => ALL.map((to) => [from, to] as const));

/** The track of design: to send, sent, confirmed, visible; back from each; and nothing out of order. */
const NEVER: (readonly [PublicationStatus, PublicationStatus])[] = [
  [PublicationStatus.TO_SEND, PublicationStatus.VISIBLE],
  [PublicationStatus.TO_SEND, PublicationStatus.CONFIRMED],
  [PublicationStatus.REFUSED, PublicationStatus.SENT],
  [PublicationStatus.WITHDRAWN, PublicationStatus.VISIBLE],
  [PublicationStatus.WITHHELD, PublicationStatus.SENT],
  [PublicationStatus.VISIBLE, PublicationStatus.WITHDRAWN],
  [PublicationStatus.SENT, PublicationStatus.WITHDRAWN],
  [PublicationStatus.CONFIRMED, PublicationStatus.WITHHELD],
];

const aPublication = (status: PublicationStatus) =>
  Object.assign(new Publication(), { status, step: 4, attempts: 3 });

it.each(pairs.filter(([from, to]) => TRANSITIONS[from].includes(to)))('moves from %s to %s', (from, to) => {
  const publication = aPublication(from);
  publication.moveTo(to);
  expect(publication).toMatchObject({ status: to, step: 5, attempts: 0 });
});

it.each(pairs.filter(([from, to]) => !TRANSITIONS[from].includes(to)))(
  'refuses to move from %s to %s',
  (from, to) => {
    const publication = aPublication(from);
    expect(() => publication.moveTo(to)).toThrow('PUBLICATION_NOT_POSSIBLE');
    expect(publication).toMatchObject({ status: from, step: 4, attempts: 3 });
  },
);

it.each(NEVER)('has no way from %s straight to %s', (from, to) => {
  expect(TRANSITIONS[from]).not.toContain(to);
});
